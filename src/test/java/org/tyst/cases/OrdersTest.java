package org.tyst.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tyst.words.Language;
import org.tyst.words.Words;

class OrdersTest {
    @Test
    void isNamedInTheLanguageOfTheReader() {
        assertThat(named("childArrangementsOrder", Language.ENGLISH))
                .isEqualTo("Child arrangements order");
        assertThat(named("childArrangementsOrder", Language.WELSH)).startsWith("Gorchymyn");
    }

    @Test
    void oneWithoutANameIsTakenApart() {
        assertThat(named("recoveryOfAChildOrder", Language.ENGLISH))
                .isEqualTo("Recovery of a child order");
    }

    @Test
    void whatTheCourtWroteInWordsStays() {
        assertThat(named("Leave to remove", Language.ENGLISH)).isEqualTo("Leave to remove");
    }

    private static String named(String order, Language language) {
        return Orders.named(order, Words.in(language));
    }
}
