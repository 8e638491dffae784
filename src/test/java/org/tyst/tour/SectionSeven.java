package org.tyst.tour;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The section 7 report on Alys and Tomos: written, stopped for a slip of the author's own hand, and filed. */
final class SectionSeven {
    private static final String SLIP = "I drove past 14 Pistyll Row to be sure of the way.";

    private final Journey journey;
    private final Guide guide;
    private final ReportWriter writer;
    private final Filed filed;
    private final SignedOff signing;

    SectionSeven(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
        var words = Words.in(Language.ENGLISH);
        writer = new ReportWriter(guide, words);
        filed = new Filed(journey, guide, words);
        signing = new SignedOff(guide, words);
    }

    void play() throws Exception {
        write();
        stoppedForASlip();
        signed();
        filed.file("");
        guide.openCase(Journey.HALE).press("Sent").see("SHA-256").picture("case-sent");
        guide.pressFirst("Open the copy for").until("the pages", this::hasPaper);
        guide.picture("case-sent-opened").push(KeyCode.ESCAPE);
        guide.press("History").picture("case-history");
    }

    private void write() throws IOException {
        guide.openCase(Journey.HALE)
                .press("Reports")
                .see("No report yet")
                .press("New report")
                .see("Begin the report");
        guide.pressFirst("Section 7 report (in English)").picture("new-report");
        guide.press("Begin the report").see("From the record").picture("report-begun");
        writer.write("section-7");
        guide.picture("report-questions");
        writer.open("childVoice.1");
        guide.picture("report");
        journey.summary().count("blocksFromTheRecord", writer.inserted());
        preview();
    }

    private void preview() {
        journey.summary()
                .time(
                        "reportRendering",
                        () ->
                                guide.press("Preview pages")
                                        .see("Whose copy")
                                        .until("the pages", this::hasPaper));
        guide.picture("report-preview").push(KeyCode.ESCAPE);
    }

    private boolean hasPaper() {
        return guide.eyes()
                .nodes(node -> node.getStyleClass().contains("paper"))
                .findAny()
                .isPresent();
    }

    private void stoppedForASlip() {
        writer.open("recommendationsSummary");
        writer.paragraph(SLIP);
        signing.enter();
        guide.picture("signoff-to-settle");
        signing.tellEverybody(
                journey.secret("I want that, if Tomos comes too."),
                "",
                "I do not agree with every other Saturday.",
                "That is what I hoped for.");
        putIn();
        guide.picture("signoff-told");
        signing.typeTheName();
        guide.see("A withheld detail").picture("signoff-stopped").pressFirst("Go there");
        guide.see("From the record");
        writer.open("recommendationsSummary");
        writer.removeLast();
        journey.summary().count("copiesStopped", 1);
    }

    /** The page is laid anew once it is in the report, and takes the cursor with it. */
    private void putIn() {
        var before = guide.eyes().labelled("Type your name to sign").findFirst();
        guide.press("Put what they said into the report")
                .until(
                        "the page with it",
                        () ->
                                !guide.eyes()
                                        .labelled("Type your name to sign")
                                        .findFirst()
                                        .equals(before));
    }

    private void signed() {
        signing.enter();
        signing.sign();
        guide.picture("signoff-signed").press("Who changed what").see("from its first word");
        guide.picture("who-changed-what").press("Sign-off").see("The signature stands");
    }
}
