package org.tyst.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tyst.search.Folded.Stretch;

class FoldedTest {
    @Test
    void findsWordsWhateverTheirAccentsCapitalsAndApostrophes() {
        assertThat(all("Mae’r TŶ’n wag. Y tŷ.", "ty")).containsExactly(at(6, 8), at(18, 20));
        assertThat(all("Mae’r tŷ", "mae'r")).containsExactly(at(0, 5));
    }

    @Test
    void tellsThePlaceInTheTextAsItWasWritten() {
        assertThat(all("👨‍👩‍👧 y ty\u0302 bach", "bach")).containsExactly(at(15, 19));
        assertThat(all("the ty\u0302", "ty")).containsExactly(at(4, 7));
    }

    @Test
    void findsNothingWhereNothingIsLookedFor() {
        assertThat(all("anything", " ")).isEmpty();
    }

    private static List<Stretch> all(String text, String wanted) {
        return Folded.of(text).all(Folded.of(wanted));
    }

    private static Stretch at(int from, int until) {
        return new Stretch(from, until);
    }
}
