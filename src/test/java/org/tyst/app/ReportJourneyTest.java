package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.reports.Block;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Report;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.fixtures.Caseload;

/** A report from the first button to the preview, through the real window over the real encrypted record. */
class ReportJourneyTest {
    private final OnTheLaptop laptop = new OnTheLaptop().withTheFamily();

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void isBegunFromTheCourtsDirection() {
        var hands =
                laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.REPORTS))
                        .press("New report")
                        .see("Begin the report")
                        .press("Section 7 report (in English), ordered by the court")
                        .look("report-1-new")
                        .press("Begin the report")
                        .see("From the record");
        hands.look("report-2-begun");
        var report = laptop.read(() -> laptop.stored().reports().drafts()).getFirst();
        assertThat(laptop.here()).isEqualTo(new Place.ReportDesk(report.id()));
        assertThat(report.questions()).isEqualTo(AFiledFamily.direction().questions());
    }

    @Test
    void aLetterThatCouldDoHarmIsNotWrittenAndTheHistorySaysWhy() {
        laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.REPORTS))
                .press("New report")
                .press("Welcome letter (in English)")
                .press("M. Rees")
                .press("Yes, or I do not know")
                .press("Begin the report")
                .see("Say why the letter is not sent")
                .write("Why is it not sent?", "Her post is opened.")
                .look("report-3-not-sent")
                .press("Begin the report")
                .see("No report yet")
                .press("History")
                .see("Welcome letter to M. Rees: Her post is opened.");
        assertThat(laptop.read(() -> laptop.stored().reports().drafts())).isEmpty();
    }

    @Test
    void aChildsWordsGoInAsTheyWereSaidAndOwnWordsBesideThem() {
        var hands = desk().press("Tomos Rees-Hale: To do");
        hands.press("Insert: " + AFiledFamily.TOMOS_SAID.words()).see("The child's own words");
        hands.press("Add a paragraph")
                .writeInto(area(hands), "He said it twice, and looked at the door.")
                .see("Saved on this laptop");
        hands.look("report-3-voice");
        keeps(report ->
                report.blocks().filter(Block.ChildQuote.class::isInstance).count() == 1
                        && report.blocks()
                                .anyMatch(block ->
                                        block.text()
                                                .equals(
                                                        "He said it twice, and looked at the door.")));
    }

    @Test
    void aContestedFactNeverStandsAsPlainFact() {
        var hands = desk().press("Safeguarding information: To do");
        hands.write("Find in the record", "assault")
                .press("Insert: " + ReesAndHale.CONVICTION.text())
                .see("CONTESTED by D. Hale")
                .look("report-4-contested");
        keeps(report ->
                report.blocks()
                        .flatMap(Block::flags)
                        .toList()
                        .equals(List.of(AFiledFamily.CONVICTION_CONTESTED.id())));
    }

    @Test
    void aQuestionOfTheCourtIsAnsweredByAParagraph() {
        var hands = desk().press("Recommendations: To do").press("Add a paragraph");
        hands.writeInto(area(hands), "Every other Saturday, from ten to four.");
        hands.press("What the court asked: Something to settle").see("Not answered yet");
        hands.look("report-5-question");
        hands.choose("Answered by paragraph", "1. Every other").see("Answered in paragraph 1");
        keeps(report -> report.answers().size() == 1);
    }

    @Test
    void aParagraphIsKeptForTheCourtOnlyForAReason() {
        var hands = desk().press("Recommendations: To do").press("Add a paragraph");
        hands.writeInto(area(hands), "The mother is afraid that she will be followed.");
        hands.chooseFromMenu("More for this paragraph", "Court copy only")
                .see("Why should only the court read it?")
                .look("report-6-court-only");
        hands.write("Why should only the court read it?", "Her address is withheld.")
                .press("Keep for the court")
                .see("Court copy only");
        var why = new Disclosure.CourtOnly("Her address is withheld.");
        keeps(report -> report.blocks().anyMatch(block -> block.disclosure().equals(why)));
    }

    @Test
    void anEmptySectionNeedsAReason() {
        var hands = desk().press("Options: To do").write("Not relevant because", "none are open");
        hands.see("Options").press("Options: Not relevant, with a reason");
        keeps(report ->
                report.section("options")
                        .orElseThrow()
                        .notRelevantBecause()
                        .equals("none are open"));
    }

    @Test
    void thePagesCanBeLookedAtAsEachReaderWillSeeThem() {
        laptop.with(Caseload.READY);
        var hands = laptop.at(new Place.ReportDesk(Caseload.READY.id())).press("Preview pages");
        hands.see("Whose copy").until("a page", () -> !hands.styled("paper").isEmpty());
        hands.look("report-7-preview").choose("Whose copy", "D. Hale");
        hands.until("a page", () -> !hands.styled("paper").isEmpty());
        hands.press("Check this draft, to save or print it").see("Nothing found that must not be");
        hands.choose("Whose copy", "Alys").see("What Alys Rees-Hale is to read.");
        assertThat(hands.styled("paper")).isEmpty();
        hands.press("Recommendations").until("a page", () -> !hands.styled("paper").isEmpty());
        hands.press("Check this draft, to save or print it").see("Save the Word file");
        hands.look("report-8-preview-child");
    }

    private Hands desk() {
        laptop.with(Caseload.BEGUN);
        return laptop.at(new Place.ReportDesk(Caseload.BEGUN.id())).see("From the record");
    }

    private void keeps(Predicate<Report> wanted) {
        laptop.until(() ->
                laptop.stored().reports().open(Caseload.BEGUN.id()).filter(wanted).isPresent());
    }

    private static Node area(Hands hands) {
        return hands.styled("text-area").getLast();
    }
}
