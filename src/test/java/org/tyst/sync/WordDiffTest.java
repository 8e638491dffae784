package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static final String HERE = "He said that dad shouted on Sunday.";
    private static final String THERE = "He said that dad shouted a lot on Saturday.";

    @Test
    void marksOnlyTheWordsThatTheOtherTextDoesNotHave() {
        assertThat(marked(HERE, THERE)).isEqualTo("Sunday.");
        assertThat(marked(THERE, HERE)).isEqualTo("a lot |Saturday.");
    }

    @Test
    void losesNoLetterOfTheText() {
        var together =
                WordDiff.of(THERE, HERE).stream()
                        .map(WordDiff.Stretch::text)
                        .collect(Collectors.joining());
        assertThat(together).isEqualTo(THERE);
    }

    @Test
    void marksAllOfATextThatStandsAgainstNothing() {
        assertThat(marked(HERE, "")).isEqualTo(HERE);
        assertThat(WordDiff.of("", HERE)).isEmpty();
    }

    private static String marked(String text, String other) {
        return WordDiff.of(text, other).stream()
                .filter(WordDiff.Stretch::differs)
                .map(WordDiff.Stretch::text)
                .collect(Collectors.joining("|"));
    }
}
