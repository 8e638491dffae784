package org.tyst.tour;

import org.tyst.words.Language;
import org.tyst.words.Words;

/** The child impact report on Gwenllian and Macsen, at a desk in Welsh and in Welsh throughout. */
final class ChildImpact {
    private final Journey journey;
    private final Guide guide;
    private final Words words = Words.in(Language.WELSH);

    ChildImpact(Journey journey, Guide guide) {
        this.journey = journey;
        this.guide = guide;
    }

    void play() throws Exception {
        guide.press("Settings").press("Cymraeg (Welsh)");
        openCase();
        guide.press(words.text("shell.section.REPORTS")).press(words.text("case.newReport"));
        guide.pressFirst("Adroddiad effaith ar blant (yn Gymraeg)")
                .press(words.text("case.beginReport"))
                .see(words.text("report.record"));
        var writer = new ReportWriter(guide, words);
        writer.write("child-impact");
        writer.open("eachChild.1");
        guide.picture("report-welsh");
        journey.summary().count("blocksFromTheRecord", writer.inserted());
        new TwoLanguages(journey, guide, words, "child-impact-in-english").make(Language.ENGLISH);
        var signing = new SignedOff(guide, words);
        signing.enter();
        signing.tellEverybody("Dwi isio hynny.", "", "", "");
        guide.picture("signoff-welsh");
        signing.sign();
        new Filed(journey, guide, words).file("-welsh");
        guide.press(words.text("shell.nav.SETTINGS")).press("English (Saesneg)");
    }

    private void openCase() {
        guide.press(words.text("shell.nav.CASES"))
                .write(words.text("cases.find"), Journey.PRYDDERCH)
                .push(javafx.scene.input.KeyCode.ENTER);
        guide.see(words.text("case.orders"));
    }
}
