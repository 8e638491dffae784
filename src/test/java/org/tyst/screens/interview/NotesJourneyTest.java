package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.cases.Standing;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.Origin;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Wording;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;

/** Notes in Word become statements, each looked at, by keyboard alone. */
class NotesJourneyTest {
    private static final List<String> PARAGRAPHS =
            List.of(
                    "I like it when Nain picks me up. Dad shouts.",
                    "She drew a house",
                    "with two doors.",
                    "Buy milk.",
                    "Mum says it is better now.",
                    "Ring the school.");

    @TempDir Path folder;
    private final Room room = Room.inEnglish();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void notesInWordBecomeStatementsOneByOneAndSurviveALock() throws IOException {
        room.choosing(hostile());
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        chooseFile();
        assertThat(shows("It carries a program")).isTrue();
        room.choosing(word());
        chooseFile();
        assertThat(shows("Paragraph 1 of 6")).isTrue();
        photograph("notes-looking");

        room.press(KeyCode.ENTER);
        assertThat(shows("Choose how you know")).isTrue();
        assertThat(room.kept().statements()).isEmpty();
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        caretTo(32);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        room.press(KeyCode.ALT, KeyCode.DIGIT1);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        room.press(KeyCode.ENTER);
        room.press(KeyCode.CONTROL, KeyCode.D);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        room.press(KeyCode.ENTER);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        room.press(KeyCode.ENTER);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(shows("Paragraph 4 of 6")).isTrue();
        room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);

        room.save();
        assertThat(room.kept().statements())
                .extracting(Statement::words)
                .containsExactly(
                        "I like it when Nain picks me up.",
                        "Dad shouts.",
                        "She drew a house with two doors.");
        assertSaidAndFound(room.kept().statements());
        assertThat(room.desk.scratch.find("notes." + room.id)).isPresent();
        assertThat(room.desk.scratch.find("notes." + room.id).orElseThrow())
                .contains("Mum says it is better now.")
                .doesNotContain("Nain");
    }

    private static void assertSaidAndFound(List<Statement> statements) {
        assertThat(statements)
                .extracting(Statement::standing)
                .containsExactly(Standing.TOLD_TO_ME, Standing.TOLD_TO_ME, Standing.OBSERVED);
        assertThat(statements)
                .extracting(Statement::wording)
                .containsExactly(Wording.SUMMARY, Wording.EXACT_WORDS, Wording.SUMMARY);
        assertThat(statements.getFirst().speaker().person()).contains(ReesAndHale.ALYS.id());
        assertThat(statements.getLast().telling().pasted())
                .extracting(origin -> origin.file().orElseThrow())
                .extracting(Origin.NotesFile::name, Origin.NotesFile::paragraph)
                .containsExactly(tuple("visit.docx", 2), tuple("visit.docx", 3));
    }

    private void chooseFile() {
        room.press(KeyCode.CONTROL, KeyCode.ENTER);
        for (var tries = 0; tries < 100 && busy(); tries++) Settled.await();
        room.settle();
    }

    private boolean busy() {
        return Window.onScreen(() -> room.model().notes().orElseThrow().reading().get());
    }

    private void caretTo(int place) {
        Window.onScreen(() -> {
            if (room.window.scene().getFocusOwner() instanceof TextArea area)
                area.positionCaret(place);
        });
    }

    private Path word() throws IOException {
        var file = folder.resolve("visit.docx");
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var words : PARAGRAPHS) word.createParagraph().createRun().setText(words);
            word.write(out);
        }
        return file;
    }

    private Path hostile() throws IOException {
        var file = folder.resolve("visit.docm");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/vbaProject.bin"));
            zip.closeEntry();
        }
        return file;
    }

    private void photograph(String name) {
        Photos.take(room.window.scene(), name);
        AccessibleScene.check(room.window.scene());
    }

    private boolean shows(String text) {
        return Window.onScreen(() ->
                room.window.scene().getRoot().lookupAll(".label").stream()
                        .map(Labeled.class::cast)
                        .anyMatch(label -> isSeen(label) && label.getText().contains(text)));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
