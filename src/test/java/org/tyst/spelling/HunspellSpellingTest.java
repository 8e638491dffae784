package org.tyst.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.words.Language.ENGLISH;
import static org.tyst.words.Language.WELSH;

import org.junit.jupiter.api.Test;
import org.tyst.writing.Spelling;

class HunspellSpellingTest {
    private final Spelling spelling = new HunspellSpelling();

    @Test
    void knowsEnglishAsItIsWrittenInBritain() {
        for (var word : new String[] {"colour", "Behaviour", "don’t", "organise", "mother's"})
            assertThat(spelling.knows(word, ENGLISH)).as(word).isTrue();
        assertThat(spelling.knows("recieve", ENGLISH)).isFalse();
        assertThat(spelling.suggestions("recieve", ENGLISH)).startsWith("receive");
    }

    @Test
    void knowsWelshInItsMutatedForms() {
        for (var word : new String[] {"cath", "gath", "chath", "nghath", "tŷ", "plant", "phlant"})
            assertThat(spelling.knows(word, WELSH)).as(word).isTrue();
        assertThat(spelling.knows("dywedoddd", WELSH)).isFalse();
        assertThat(spelling.suggestions("dywedoddd", WELSH)).contains("dywedodd");
    }
}
