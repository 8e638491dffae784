package org.tyst.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tyst.words.Language;
import org.tyst.words.Words;

class CourtTermsTest {
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

    @Test
    void aHearingIsNamedInTheLanguageOfTheReaderHoweverItWasTyped() {
        var welsh = Words.in(Language.WELSH);
        assertThat(CourtTerms.hearing("Decision hearing", welsh))
                .isEqualTo("Gwrandawiad penderfynu");
        assertThat(CourtTerms.hearing("fact-finding Hearing", welsh))
                .startsWith("Gwrandawiad canfod");
        assertThat(CourtTerms.hearing("Mention", welsh)).isEqualTo("Mention");
        assertThat(named("Child arrangements order", Language.WELSH)).startsWith("Gorchymyn");
    }

    private static String named(String order, Language language) {
        return CourtTerms.order(order, Words.in(language));
    }
}
