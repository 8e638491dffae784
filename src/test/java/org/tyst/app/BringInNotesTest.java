package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** From the interviews of a case straight to the page on which notes are brought in. */
class BringInNotesTest {
    private static final String NOTES =
            """
            Saw Alys at school, by herself, in the library.

            I like it when Nain picks me up. Dad shouts.

            She drew a house with two doors.
            """;

    @TempDir Path folder;
    private final OnTheLaptop laptop = new OnTheLaptop().withTheFamily();

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void leadsToThemFromTheCaseAndBackToTheInterview() throws IOException {
        bringIn(Theme.LIGHT, Language.ENGLISH)
                .press(text(Language.ENGLISH, "notes.toInterview"))
                .see(text(Language.ENGLISH, "interview.statements"));
        assertThat(laptop.here()).isInstanceOf(Place.NewInterview.class);
    }

    @Test
    void byNightAndInWelshAsWell() throws IOException {
        bringIn(Theme.DARK, Language.WELSH);
    }

    private Hands bringIn(Theme theme, Language language) throws IOException {
        laptop.pages().chooses(Files.writeString(folder.resolve("visit 12 November.txt"), NOTES));
        var name = "notes-%s-%s-".formatted(language, theme).toLowerCase(Locale.ROOT);
        return laptop.at(
                        new Place.CaseFile(ReesAndHale.CASE, CaseSection.INTERVIEWS),
                        theme,
                        language)
                .see(text(language, "case.newInterview"))
                .look(name + "1-interviews")
                .press(text(language, "notes.title"))
                .see(text(language, "notes.choose"))
                .look(name + "2-before")
                .press(text(language, "notes.choose"))
                .see(text(language, "notes.confirm"))
                .look(name + "3-looking");
    }

    private static String text(Language language, String key) {
        return Words.in(language).text(key);
    }
}
