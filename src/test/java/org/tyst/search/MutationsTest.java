package org.tyst.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutationsTest {
    @Test
    void findsEveryFormFromEveryForm() {
        for (var typed : new String[] {"cath", "gath", "nghath", "chath"})
            assertThat(Mutations.of(typed)).contains("cath", "gath", "nghath", "chath");
    }

    @Test
    void bringsBackTheConsonantThatSoftMutationDropped() {
        assertThat(Mutations.of("ardd")).contains("gardd", "ngardd");
        assertThat(Mutations.of("gardd")).contains("ardd");
    }

    @Test
    void putsAnHBeforeAVowelAndTakesItAway() {
        assertThat(Mutations.of("enw")).contains("henw");
        assertThat(Mutations.of("henw")).contains("enw");
        assertThat(Mutations.of("ŵyres")).contains("hwyres", "gwyres");
        assertThat(Mutations.of("hwn")).doesNotContain("ghwn");
    }

    @Test
    void takesALetterOfTwoCharactersForOneLetter() {
        assertThat(Mutations.of("chwaer")).doesNotContain("ghwaer", "nghhwaer");
        assertThat(Mutations.of("llaw")).contains("law").doesNotContain("mlaw");
    }

    @Test
    void leavesShortWordsAndNumbersAlone() {
        assertThat(Mutations.of("ty")).containsExactly("ty");
        assertThat(Mutations.of("2026")).containsExactly("2026");
    }

    @Test
    void putsTheWordItselfFirst() {
        assertThat(Mutations.of("dad")).first().isEqualTo("dad");
    }
}
