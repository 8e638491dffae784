package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Report;
import org.tyst.reports.Retyping;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** A Welsh version from the first press to the check, and out of date again, through the real window over the real encrypted record. */
class TwinJourneyTest {
    private static final String WORDS = "Tomos is calm at school, and looks for his sister.";

    private final OnTheLaptop laptop = new OnTheLaptop().withTheFamily();
    private final Report report = report();

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void isMadeTranslatedCheckedBySomebodyElseAndOutOfDateWhenTheOriginalChanges() {
        laptop.with(report);
        var hands = laptop.at(new Place.ReportDesk(report.id())).press("Make the Welsh version");
        hands.see("0 of 7 checked").see("2 in draft").look("twin-1-begun");
        hands.write("Translated by", "Menai Cyfieithu");
        hands.choose("Section", "Recommendations");
        hands.press("Translation of paragraph 4");
        hands.write("Translation of paragraph 4", "Mae Tomos yn dawel yn yr ysgol.");
        hands.see("Saved on this laptop").see("Recommendations (2 to do)").look("twin-2-typed");
        hands.press("Done: go to the next").see("1 to check");
        othersWords(hands);
        hands.choose("Section", "Recommendations").see("Translated by Menai Cyfieithu");
        hands.press("They say the same").see("1 of 7 checked");
        hands.choose("Section", "Recommendations").see("Recommendations (1 to do)");
        hands.choose("Section", "Recommendations");
        hands.see("Checked by " + ReesAndHale.PRACTITIONER.name()).look("twin-3-checked");
        inTheDarkAndLarge();
        rewrite();
        hands = laptop.at(new Place.Twin(report.id())).see("1 out of date");
        hands.choose("Section", "Recommendations").see("The report says something else now");
        hands.press("Sign-off").see("7 paragraphs of the translation have not been checked");
        assertThat(laptop.here()).isEqualTo(new Place.SignOff(report.id()));
    }

    private static void othersWords(Hands hands) {
        hands.choose("Section", "What the court asked")
                .write("Translation of question 2 in the order", "A yw’n ddiogel i’r plant aros?")
                .see("Saved on this laptop");
        hands.choose("Section", "Contested").look("twin-6-contested-closed");
        hands.press("Translation of contested matter 1")
                .write(
                        "Translation of contested matter 1: What is said to be wrong with it",
                        "Fe’i ddiddymwyd ar apêl.")
                .look("twin-7-contested");
    }

    private void inTheDarkAndLarge() {
        look(Theme.DARK, Language.WELSH, 100, "twin-4-dark-cy");
        look(Theme.LIGHT, Language.ENGLISH, 200, "twin-5-large");
    }

    private void look(Theme theme, Language language, int percent, String name) {
        var road = new Road(new Place.Twin(report.id()));
        var window =
                Window.showing(
                        theme, percent, () -> laptop.pages().window(Words.in(language), road));
        laptop.pages().settle();
        new Hands(window).look(name);
    }

    /** The words of the translation stay; what it was made from is another. */
    private void rewrite() {
        laptop.read(() -> {
            var now = laptop.stored().reports().open(report.id()).orElseThrow();
            var own = now.section("recommendations").orElseThrow().blocks().getFirst();
            return laptop.stored().reports().save(now.replace(Retyping.retyped(own, "Other.")));
        });
    }

    private static Report report() {
        var begun = Reports.begun("section-7", Language.ENGLISH);
        var material = AFiledFamily.material();
        return begun.append(
                        "childVoice.2",
                        Reports.DRAFTING.fromStatement(begun, AFiledFamily.TOMOS_SAID, material))
                .append(
                        "safeguardingInformation",
                        Reports.DRAFTING.fromFact(begun, ReesAndHale.CONVICTION, material))
                .append(
                        "adultProfiles.1",
                        Reports.DRAFTING.fromStatement(begun, AFiledFamily.FATHER_SAID, material))
                .append("recommendations", Reports.DRAFTING.paragraph(WORDS))
                .append("recommendations", Reports.DRAFTING.heading("Time with his sister"));
    }
}
