package org.tyst.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tyst.desk.DataFolder;
import org.tyst.store.Backups;

/**
 * A bad night: the passphrase is forgotten and the disk has changed bits in the middle of the record. The sheet from the safe
 * opens it, a page says what happened, and the work goes on from the newest good backup.
 */
final class BadDisk {
    private static final String FRESH = "seven grey herons stand";
    private static final String CODE = "Your recovery code is ";
    private static final int PAGE = 4096;
    private static final float DOTS_PER_INCH = 96;

    private final Journey journey;

    BadDisk(Journey journey) {
        this.journey = journey;
    }

    void play() throws IOException {
        var evening = journey.laptop().switchOn();
        evening.write("Passphrase", Journey.PASSPHRASE).press("Unlock").see("Who is present");
        // Until a key is pressed the cursor is brought back to its sentence
        evening.push(KeyCode.SHIFT);
        var code = sheet(evening);
        evening.until(
                "the day's backup",
                () -> !new Backups(folder(), java.time.Clock.systemUTC()).all().isEmpty());
        journey.laptop().lock(evening);
        flipBits(folder().resolve("record.db"));
        goesOn(backIn(code));
    }

    /** Made, put on paper, and tried from the paper before it is trusted. */
    private String sheet(Guide guide) throws IOException {
        guide.press("Settings").press("New recovery sheet").see("Print the sheet");
        var code = journey.secret(codeOn(guide));
        guide.picture("recovery-sheet").press("Save the sheet as a PDF").see("Saved. Print it");
        draw(journey.laptop().saved());
        guide.press("I have it on paper")
                .write("The code on your paper", code)
                .picture("recovery-sheet-read-back")
                .press("Try the code")
                .see("The code on your paper opens this laptop")
                .picture("recovery-sheet-works")
                .press("Go on");
        return code;
    }

    private static String codeOn(Guide guide) {
        return guide.eyes()
                .await(
                        "a recovery code",
                        () ->
                                guide.eyes()
                                        .nodes(node -> Eyes.name(node).startsWith(CODE))
                                        .findFirst()
                                        .map(Eyes::name))
                .substring(CODE.length())
                .replace(", ", "-");
    }

    /** The paper, as a picture of its own. */
    private void draw(Path sheet) throws IOException {
        try (var pdf = Loader.loadPDF(Files.readAllBytes(sheet))) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
            ImageIO.write(page, "png", journey.out().resolve("recovery-sheet.png").toFile());
        }
    }

    /** One bit in every page of the middle half, as a failing disk does it. */
    private static void flipBits(Path record) {
        try {
            var bytes = Files.readAllBytes(record);
            for (var at = bytes.length / 4; at < bytes.length * 3 / 4; at += PAGE)
                bytes[at + PAGE / 3] ^= 1;
            Files.write(record, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Guide backIn(String code) {
        var morning = journey.laptop().switchOn();
        morning.press("I have forgotten my passphrase")
                .write("Recovery code", code)
                .write("New passphrase", FRESH)
                .write("Passphrase again", FRESH)
                .picture("recover")
                .press("Set the new passphrase and unlock")
                .see("Your record did not open")
                .picture("damage")
                .pressFirst("Go back to the backup of")
                .see("Overdue and the next 4 weeks");
        return morning;
    }

    private void goesOn(Guide guide) {
        guide.openCase(Journey.RILEY)
                .press("Interviews")
                .press("New interview")
                .see("Who is present")
                .goTo("Statement 1.")
                .type(journey.secret("Riley says Bonnie sleeps downstairs now."))
                .see("Saved on this laptop")
                .picture("after-the-damage");
        connected(guide);
        guide.press("Settings").press("History of this laptop").see("History of this laptop");
        guide.picture("damage-in-the-history");
        journey.laptop().lock(guide);
        var again = journey.laptop().switchOn();
        again.write("Passphrase", FRESH).press("Unlock").see("History of this laptop");
        journey.laptop().lock(again);
        journey.summary().count("damagedRecordsGoneBackFrom");
    }

    /** The copy may be from the hours without a signal, and then still means to stay offline. */
    private static void connected(Guide guide) {
        guide.press("Sync").see("What is on this laptop");
        if (guide.eyes().canSee("Go online")) guide.press("Go online");
        guide.see("Connected to the central record").picture("after-the-damage-sync");
    }

    private Path folder() {
        return new DataFolder(journey.laptop().data()).practice();
    }
}
