package org.tyst.screens.syncing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tyst.words.Language;
import org.tyst.words.Words;

class ClockWordsTest {
    @Test
    void aDifferenceOfMoreThanFiveMinutesIsToldAndWhichWay() {
        assertThat(ClockWords.of(Duration.ofMinutes(5), words())).isEmpty();
        assertThat(ClockWords.of(Duration.ofMinutes(-4), words())).isEmpty();
        assertThat(told(Duration.ofMinutes(12))).contains("is 12 minutes behind");
        assertThat(told(Duration.ofHours(-3))).contains("is 3 hours ahead");
        assertThat(told(Duration.ofDays(400))).contains("is 400 days behind");
    }

    private static String told(Duration behind) {
        return ClockWords.of(behind, words()).orElseThrow();
    }

    private static Words words() {
        return Words.in(Language.ENGLISH);
    }
}
