package org.tyst.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.fixtures.PracticeWords;

/** One field visit, end to end: from the court's case to the filed report and the central record. */
class Tour {
    private static final Path OUT = Path.of("target", "tour");
    private static final String PASSPHRASE = "four green buses wait";
    private static final String CASE = "XX26P00417";
    private static final String ALYS_SAID =
            "I like the Saturdays. I like it when Dad does the voices.";
    private static final String ALYS_ALSO_SAID = "I told the owl and the owl did not tell.";
    private static final String OBSERVED =
            "Alys drew three owls and gave the smallest one a door with two locks.";
    private static final String PLANTED = "I drove past 14 Pistyll Row to be sure of the way.";
    private static final String HERE = "Riley said the new room has a good window.";
    private static final String THERE = "Riley said the new room has a bad window.";

    private final List<String> pictures = new ArrayList<>();
    private final Map<String, Object> summary = new LinkedHashMap<>();
    private final Laptop laptop = new Laptop(OUT.resolve("data"), OUT, pictures);
    private final Laptop second = new Laptop(OUT.resolve("data-second"), OUT, pictures);

    @Test
    void fromTheCourtsCaseToTheFiledReportAndTheCentralRecord() throws Exception {
        Proof.clear(OUT);
        var guide = laptop.switchOn();
        firstRun(guide);
        importFromTheCourt(guide);
        workOffline(guide);
        visit(guide);
        contest(guide);
        lookAtTheCase(guide);
        report(guide);
        send(guide);
        sync(guide);
        twoLaptops(guide);
        inWelshAndInTheDark(guide);
        guide = lockAndUnlock(guide);
        laptop.lock(guide);
        leaveProof();
    }

    private void firstRun(Guide guide) {
        guide.see("Welcome to Tyst").picture("first-run");
        guide.press("Practise with made-up cases");
        guide.write("Passphrase", PASSPHRASE).write("Passphrase again", PASSPHRASE);
        guide.picture("practise").press("Open the made-up cases");
        guide.see("Overdue and the next 4 weeks").picture("today");
    }

    private void importFromTheCourt(Guide guide) throws IOException {
        laptop.hands(courtFile());
        guide.press("Cases").see("12 cases").picture("cases");
        guide.press("Import from the court").press("Choose the court’s file");
        guide.see("1 new case").picture("import");
        summary.put("casesImported", 13);
    }

    /** The central record of the practice is up by now; the visit happens where there is no signal. */
    private void workOffline(Guide guide) {
        guide.press("Sync").see("Connected to the central record").press("Work offline");
        guide.see("You chose to work offline").picture("sync-offline");
    }

    private void visit(Guide guide) {
        openCase(guide, CASE).picture("case-overview");
        guide.press("Interviews")
                .see("New interview")
                .picture("case-interviews")
                .press("New interview");
        guide.see("Who is present");
        guide.pressFirst("Alys Hale").press("Started now");
        for (var point :
                List.of(
                        "Who I am",
                        "What this conversation",
                        "I write notes",
                        "Who will see it",
                        "What I cannot")) guide.pressFirst(point);
        guide.goTo("Statement 1.")
                .push(KeyCode.ALT, KeyCode.DIGIT1)
                .type(ALYS_SAID)
                .push(KeyCode.ENTER);
        guide.type(ALYS_ALSO_SAID).push(KeyCode.ENTER);
        guide.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O).type(OBSERVED);
        var start = System.nanoTime();
        guide.see("Saved on this laptop").picture("interview");
        summary.put("autosaveSeenAfterMillis", millisSince(start));
        guide.push(KeyCode.CONTROL, KeyCode.ENTER)
                .see("Sign and lock this interview?")
                .picture("interview-sign");
        guide.push(KeyCode.SPACE).see("Signed and locked");
        guide.goTo("Correct statement 3").push(KeyCode.SPACE).see("Why is it corrected?");
        guide.write("Why is it corrected?", "It was four owls; I counted again on the drawing.");
        guide.picture("interview-correction")
                .press("Save correction")
                .see("Corrected by")
                .picture("interview-signed");
        summary.put("statementsRecorded", 4);
    }

    private void contest(Guide guide) {
        openCase(guide, CASE).press("People");
        guide.pressFirst("Somebody says this is wrong: Police attended").see("What is contested");
        guide.choose("Who contests it", "Daniel Hale").choose("How you were told", "Email");
        guide.pressFirst("It came from another agency");
        guide.write(
                "What they say is wrong",
                "That a neighbour heard shouting. He says the television was loud.");
        guide.picture("contest-new")
                .press("Record this contest")
                .see("What was checked")
                .picture("contest");
        guide.write("What did you check?", "Asked the police for the log of the call.");
        guide.write("What came of it (optional)", "The log says shouting.").press("Add this check");
        guide.pressFirst("Contested and noted");
        guide.write(
                "Reasons", "The police record is theirs and stays; his account stands beside it.");
        guide.press("Record the decision").see("Record this decision?").picture("contest-decide");
        guide.push(KeyCode.SPACE).see("Decided").picture("contest-decided");
        guide.press("Contested").see("Everything on this laptop").picture("contested-register");
        summary.put("contests", 1);
    }

    private void lookAtTheCase(Guide guide) {
        openCase(guide, CASE).press("People").see("Withheld").picture("case-people");
        guide.press("Contested").picture("case-contested");
        openCase(guide, CASE).press("Sent").picture("case-sent-empty");
    }

    private void report(Guide guide) throws IOException {
        openCase(guide, CASE)
                .press("Reports")
                .see("No report yet")
                .press("New report")
                .see("Begin the report");
        guide.pressFirst("Section 7 report (in English)")
                .picture("new-report")
                .press("Begin the report")
                .see("From the record")
                .picture("report-begun");
        var report = new SectionSeven(guide);
        report.write();
        report.answer();
        guide.picture("report-questions");
        report.open("childVoice.1");
        guide.picture("report");
        guide.press("Preview pages")
                .see("Whose copy")
                .until("the pages", () -> guide.hasPaper())
                .picture("report-preview");
        guide.push(KeyCode.ESCAPE);
        summary.put("blocksFromTheRecord", report.inserted());
    }

    private void send(Guide guide) throws Exception {
        var report = new SectionSeven(guide);
        report.open("recommendationsSummary");
        report.paragraph(PLANTED);
        guide.press("Check and send").press("Make and check the copies").see("A withheld detail");
        guide.picture("send-stopped").press("Back to the draft").see("From the record");
        report.open("recommendationsSummary");
        report.removeLast();
        guide.press("Check and send").see("Nothing stands in the way").picture("send-ready");
        var start = System.nanoTime();
        guide.press("Make and check the copies").see("Nothing found that must not be there");
        summary.put("threeCopiesMadeAndCheckedMillis", millisSince(start));
        answerTheGate(guide);
        guide.picture("send")
                .press("File these copies")
                .see("File these copies?")
                .press("File now");
        guide.see("SHA-256").picture("filed");
        keepTheCopies();
        openCase(guide, CASE).press("Sent").see("SHA-256").picture("case-sent");
        guide.press("History").picture("case-history");
    }

    /** The frozen bytes, as they lie in the record. */
    private void keepTheCopies() throws Exception {
        var copies = laptop.desktop().filedCopies();
        for (var entry : copies.entrySet()) {
            var name =
                    entry.getKey().contains("_court")
                            ? "court-copy"
                            : "party-copy" + entry.getKey().replaceAll(".*_party-(.).*", "-$1");
            Files.write(OUT.resolve(name + ".pdf"), entry.getValue());
            try (var pdf = Loader.loadPDF(entry.getValue())) {
                summary.put("pages " + name, pdf.getNumberOfPages());
            }
        }
        Files.copy(OUT.resolve("party-copy-A.pdf"), OUT.resolve("party-copy.pdf"));
    }

    private static String words(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void answerTheGate(Guide guide) {
        for (var field : guide.fields("What it is sent for"))
            guide.write(field, "filed as the court ordered");
        for (var field : guide.fields("Why this copy carries them"))
            guide.write(field, "the court asked for the present addresses");
    }

    private void sync(Guide guide) {
        guide.press("Sync").see("Waiting to be sent").picture("sync-waiting");
        var start = System.nanoTime();
        guide.press("Go online")
                .see("Nothing. Everything on this laptop is in the central record.")
                .picture("sync-done");
        summary.put("pushMillis", millisSince(start));
        summary.put(
                "operationsPushedAndPulled",
                guide.readable()
                        .replaceAll(
                                ".*Changes sent \\| (\\d+) \\| Changes received \\| (\\d+).*",
                                "$1 and $2"));
    }

    private void twoLaptops(Guide guide) throws Exception {
        openCase(guide, "XX26P00233")
                .press("Interviews")
                .press("New interview")
                .see("Who is present");
        guide.goTo("Statement 1.")
                .type("Riley said the new room has a window.")
                .see("Saved on this laptop");
        guide.press("Sync")
                .press("Sync now")
                .see("Nothing. Everything on this laptop is in the central record.");
        guide.press("Work offline").see("You chose to work offline");
        var other = secondLaptop();
        changeTheStatement(other, THERE);
        other.press("Sync")
                .press("Sync now")
                .see("Nothing. Everything on this laptop is in the central record.");
        changeTheStatement(guide, HERE);
        guide.press("Sync").press("Go online").see("Look and settle").picture("sync-conflict");
        guide.settle().see("Last good contact").press("Look and settle");
        if (!guide.canSee("Two texts to settle")) guide.press("Sync").press("Look and settle");
        guide.see("Two texts to settle").picture("conflict");
        guide.press("Keep both as two accounts").see("What is on this laptop");
        guide.press("Sync now").see("Nothing. Everything on this laptop is in the central record.");
        summary.put("conflictsShown", 1);
        other.press("Sync")
                .press("Sync now")
                .see("Nothing. Everything on this laptop is in the central record.");
        second.lock(other);
    }

    private Guide secondLaptop() {
        var other = second.switchOn();
        other.press("Set up this laptop")
                .write("Your name", "Sioned Puw")
                .choose("Your role", "Family court adviser");
        other.press("Cafcass Cymru")
                .write("Passphrase", PASSPHRASE)
                .write("Passphrase again", PASSPHRASE);
        other.write(
                "Enrolment code (optional)", laptop.desktop().codeForAnotherLaptop().orElseThrow());
        other.picture("set-up")
                .press("Set up and open")
                .see("I have it on paper")
                .picture("recovery-code");
        var code = other.code();
        other.press("I have it on paper")
                .write("The code on your paper", code)
                .press("Try the code")
                .see("Your recovery sheet works")
                .picture("recovery-sheet-tried");
        var start = System.nanoTime();
        other.press("Go on").press("Sync").see("Nothing. Everything on this laptop");
        other.press("Cases").see("13 cases");
        summary.put("pullOfTheWholeCaseloadMillis", millisSince(start));
        return other.picture("second-laptop");
    }

    private static void changeTheStatement(Guide guide, String words) {
        openCase(guide, "XX26P00233")
                .press("Interviews")
                .see("DRAFT")
                .enterRow(0)
                .see("Who is present");
        guide.goTo("Statement 1.")
                .push(KeyCode.CONTROL, KeyCode.A)
                .type(words)
                .see("Saved on this laptop");
    }

    private void inWelshAndInTheDark(Guide guide) {
        guide.press("Settings")
                .picture("settings")
                .press("Dark")
                .press("Cymraeg (Welsh)")
                .picture("settings-welsh-dark");
        guide.press("Heddiw").picture("today-welsh-dark");
        guide.press("Achosion").picture("cases-welsh-dark");
        guide.press("Gosodiadau").press("English (Saesneg)").press("Light");
    }

    private Guide lockAndUnlock(Guide guide) {
        laptop.lock(guide);
        var again = laptop.switchOn();
        again.see("Unlock the made-up cases")
                .write("Passphrase", "not the passphrase")
                .press("Unlock");
        again.see("That is not the passphrase").picture("wrong-passphrase");
        var start = System.nanoTime();
        again.write("Passphrase", PASSPHRASE).press("Unlock").see("Overdue and the next 4 weeks");
        summary.put("unlockMillis", millisSince(start));
        openCase(again, CASE).press("Interviews").picture("unlocked-again");
        return again;
    }

    private void leaveProof() throws Exception {
        var secrets = new ArrayList<>(PracticeWords.secrets());
        secrets.addAll(
                List.of(
                        ALYS_SAID,
                        ALYS_ALSO_SAID,
                        OBSERVED,
                        HERE,
                        THERE,
                        "Beca Orwig",
                        "3 Tregarth Lane"));
        Files.write(OUT.resolve("secrets.txt"), secrets);
        Files.write(OUT.resolve("withheld.txt"), PracticeWords.withheld());
        assertThat(PracticeWords.withheld()).noneMatch(partyCopy()::contains);
        assertThat(words(OUT.resolve("court-copy.pdf"))).contains("14 Pistyll Row");
        Proof.copy(laptop.data(), OUT.resolve("store"));
        assertThat(Proof.readable(OUT.resolve("store"), secrets)).isEmpty();
        assertThat(Proof.readable(second.data(), secrets)).isEmpty();
        Files.writeString(OUT.resolve("summary.json"), Json.text(summary), StandardCharsets.UTF_8);
    }

    private static String partyCopy() throws IOException {
        return words(OUT.resolve("party-copy.pdf"));
    }

    private static Guide openCase(Guide guide, String number) {
        guide.press("Cases").see(" cases");
        guide.write("Find a case", number).push(KeyCode.ENTER);
        return guide.see("Orders applied for");
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Path courtFile() throws IOException {
        var file = Path.of("target", "tour-court-file.json");
        try (var in =
                Objects.requireNonNull(Tour.class.getResourceAsStream("/tour/court-file.json"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }
}
