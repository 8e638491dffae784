package org.tyst.screens.attachments;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.app.Pages;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.fixtures.Papers;
import org.tyst.fixtures.PlainText;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.pdf.incoming.InspectorSamples;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.look.Theme;
import org.tyst.store.MadeAttachments;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** A photo and a PDF from a folder on the desktop into the encrypted record, and back onto the screen. */
class AttachmentJourneyTest {
    @TempDir private Path desktop;

    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final Pages pages = new Pages(stores(), new SteppedClock());
    private final Road road = new Road(new Place.CaseFile(Caseload.REES, CaseSection.DOCUMENTS));

    @AfterEach
    void close() {
        pages.close();
        record.close();
    }

    @Test
    void takesAPhotoInAndShowsWhatWasTakenOut() throws Exception {
        pages.chooses(file("How it looks to me.jpg", InspectorSamples.photo()));
        var window = opened(Theme.LIGHT, Language.ENGLISH);
        await(() -> says(window, "No photo or document yet"));
        press(window, "Add a photo or document");
        await(() -> containing(window, "place (GPS position)"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "attachment-added");
        press(window, "Look at it");
        await(() -> !all(window, ImageView.class).isEmpty());
        settle();
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "attachment-look");
        assertThat(acts()).contains(Act.ATTACHMENT_ADDED, Act.ATTACHMENT_READ);
        assertThat(PlainText.found(record.folder(), "How it looks", InspectorSamples.MAKE))
                .isEmpty();
    }

    @Test
    void describesItAndMasksWhatMustStayPrivate() throws Exception {
        pages.chooses(file("IMG_2041.jpg", InspectorSamples.photo()));
        var window = opened(Theme.DARK, Language.ENGLISH);
        press(window, "Add a photo or document");
        press(window, "Describe it");
        await(() -> says(window, "Which child it is about"));
        settle();
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "attachment-describe-dark");
        field(window, "Title", "Letter to the judge");
        Window.onScreen(() -> button(window, "They asked me to keep this private").fire());
        press(window, "Save");
        await(() -> says(window, "Enter what you answered"));
        field(window, "What you answered", "That I may have to tell somebody");
        press(window, "Save");
        await(() -> says(window, "Withheld: Photo"));
        assertThat(containing(window, "Letter to the judge")).isFalse();
        press(window, "Look at it");
        press(window, "Show it");
        await(() -> says(window, "Enter why you need to see it"));
        field(window, "Why do you need to see it?", "To read it to her");
        Photos.take(window.scene(), "attachment-why-dark");
        press(window, "Show it");
        await(() -> !all(window, ImageView.class).isEmpty());
        settle();
        Photos.take(window.scene(), "attachment-masked-look-dark");
        assertThat(record.stored().audit().ofCase(Caseload.REES.value()))
                .filteredOn(entry -> entry.act() == Act.ATTACHMENT_READ)
                .singleElement()
                .extracting(AuditEntry::why)
                .isEqualTo("To read it to her");
    }

    @Test
    void turnsThePagesOfAPdf() throws Exception {
        pages.chooses(file("letter.pdf", InspectorSamples.pdf(3)));
        var window = opened(Theme.LIGHT, Language.WELSH);
        press(window, "Ychwanegu llun neu ddogfen");
        press(window, "Edrych arno");
        await(() -> says(window, "Tudalen 1 o 3"));
        press(window, "Tudalen nesaf");
        await(() -> says(window, "Tudalen 2 o 3"));
        settle();
        Photos.take(window.scene(), "attachment-pdf-cy");
    }

    @Test
    void givesUpOnOnePageOfAPdfAndShowsTheNext() throws Exception {
        pages.chooses(file("scan.pdf", InspectorSamples.layered()));
        var window = opened(Theme.DARK, Language.ENGLISH);
        press(window, "Add a photo or document");
        press(window, "Look at it");
        await(() -> containing(window, "This page needs more memory to draw"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "attachment-too-heavy-dark");
        press(window, "Next page");
        await(() -> !all(window, ImageView.class).isEmpty());
    }

    @Test
    void saysWhyAFileWasNotTaken() throws Exception {
        pages.chooses(file("invoice.pdf", InspectorSamples.pdfWithScript()));
        var window = opened(Theme.LIGHT, Language.ENGLISH);
        press(window, "Add a photo or document");
        await(() -> containing(window, "invoice.pdf was not taken. It contains a script."));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "attachment-refused");
        press(window, "Put this away");
        assertThat(containing(window, "invoice.pdf")).isFalse();
        assertThat(attachments()).isEmpty();
    }

    @Test
    void takesSomethingOutForAReason() throws Exception {
        pages.chooses(file("wrong.png", Papers.picture(300, 200, "png")));
        var window = opened(Theme.LIGHT, Language.ENGLISH);
        press(window, "Add a photo or document");
        press(window, "Take it out");
        press(window, "Take it out for good");
        await(() -> says(window, "Enter why it is taken out"));
        Photos.take(window.scene(), "attachment-remove");
        field(window, "Why is it taken out?", "It belongs to another case");
        press(window, "Take it out for good");
        await(() -> says(window, "No photo or document yet"));
        assertThat(attachments()).isEmpty();
    }

    @Test
    void saysWhichFileIsStillToComeAndWhatToDo() throws Exception {
        Caseload.keep(record.stored().cases());
        var id = new AttachmentId(new UUID(7, 7));
        var store = record.stored().attachments();
        var laid = ((Laying.Done) store.lay(id, out -> out.write(new byte[2_300_000]))).laid();
        store.add(
                MadeAttachments.attachment(
                        id, Caseload.REES, MadeAttachments.called("A drawing"), laid),
                laid);
        try (var files = Files.list(record.folder().resolve("attachments"))) {
            for (var file : files.toList()) Files.delete(file);
        }
        store.sweep();
        var window = opened(Theme.LIGHT, Language.ENGLISH);
        await(() -> containing(window, "Not on this laptop yet"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "attachment-to-come");
        press(window, "Look at it");
        await(() -> containing(window, "Open it again when you have a connection"));
        Photos.take(window.scene(), "attachment-comes-later");
    }

    private List<Attachment> attachments() {
        return record.stored().attachments().ofCase(Caseload.REES);
    }

    private List<Act> acts() {
        return record.stored().audit().ofCase(Caseload.REES.value()).stream()
                .map(AuditEntry::act)
                .toList();
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(desktop.resolve(name), bytes);
    }

    private Window opened(Theme theme, Language language) {
        Caseload.keep(record.stored().cases());
        return Window.showing(theme, 100, () -> pages.window(Words.in(language), road));
    }

    private CaseStores stores() {
        var stored = record.stored();
        return new CaseStores(
                stored.cases(),
                stored.holds(),
                stored.sealedDetails(),
                stored.interviews(),
                stored.contests(),
                stored.reports(),
                stored.copies(),
                stored.audit(),
                stored.attachments());
    }

    private static void press(Window window, String text) {
        await(() ->
                all(window, ButtonBase.class).stream()
                        .anyMatch(node -> text.equals(node.getText()) && !node.isDisabled()));
        Window.onScreen(() -> button(window, text).fire());
    }

    private static ButtonBase button(Window window, String text) {
        return all(window, ButtonBase.class).stream()
                .filter(node -> text.equals(node.getText()) && !node.isDisabled())
                .findFirst()
                .orElseThrow();
    }

    private static void field(Window window, String name, String text) {
        Window.onScreen(() ->
                all(window, TextField.class).stream()
                        .filter(box -> name.equals(box.getAccessibleText()) && !box.isDisabled())
                        .findFirst()
                        .orElseThrow()
                        .setText(text));
    }

    private static boolean says(Window window, String text) {
        return all(window, Labeled.class).stream()
                .anyMatch(label -> text.equals(label.getText()) && isShown(label));
    }

    private static boolean containing(Window window, String text) {
        return all(window, Labeled.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(text));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private static <T extends Node> List<T> all(Window window, Class<T> type) {
        return Window.onScreen(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }

    private static void settle() {
        Settled.await();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
