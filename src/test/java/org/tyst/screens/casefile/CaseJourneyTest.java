package org.tyst.screens.casefile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.app.Pages;
import org.tyst.audit.Act;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.look.Theme;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Through the real windows over the real encrypted store, mostly by keyboard. */
class CaseJourneyTest {

    private static final Path ODD = Path.of("src", "test", "resources", "feed", "odd.json");

    @TempDir private Path folder;

    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final Pages pages = new Pages(stores(), new SteppedClock());
    private final Road road = new Road(new Place.Cases());
    private final FxRobot robot = new FxRobot();

    @AfterEach
    void close() {
        pages.close();
        record.close();
    }

    @Test
    void opensACaseByKeyboardAlone() {
        Caseload.keep(record.stored().cases());
        var window = shown();
        await(() -> says(window, "4 cases"));
        robot.write("502");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> road.here().get().equals(place(Caseload.NAMESAKE, CaseSection.OVERVIEW)));
        await(() -> says(window, "XX26P00502"));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> road.here().get().equals(place(Caseload.NAMESAKE, CaseSection.PEOPLE)));
        await(() -> says(window, "Non Rees-Hale"));
    }

    @Test
    void showsAWithheldDetailForAReasonAndMasksItAgain() {
        Caseload.keep(record.stored().cases());
        road.go(place(Caseload.NAMESAKE, CaseSection.PEOPLE));
        var window = shown();
        await(() -> says(window, "Show this detail"));
        press(window, Hyperlink.class, "Show this detail");
        press(window, Button.class, "Show it for 30 seconds");
        assertThat(says(window, "Enter why you need to see it")).isTrue();
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "case-reveal-error");
        Window.onScreen(() -> find(window, TextField.class).requestFocus());
        robot.write("To arrange a visit");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> says(window, Caseload.UNASKED_NUMBER));
        Photos.take(window.scene(), "case-revealed");
        press(window, Hyperlink.class, "Hide it now");
        assertThat(says(window, Caseload.UNASKED_NUMBER)).isFalse();
        assertThat(record.stored().audit().ofCase(Caseload.NAMESAKE.value()))
                .filteredOn(entry -> entry.act() == Act.SEALED_DETAIL_READ)
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("To arrange a visit"));
    }

    @Test
    void keepsWhatThePersonAnswered() {
        Caseload.keep(record.stored().cases());
        road.go(place(Caseload.NAMESAKE, CaseSection.PEOPLE));
        var window = shown();
        await(() -> says(window, "Not asked, so withheld"));
        press(window, Hyperlink.class, "Set what they answered");
        press(window, Button.class, "Save their answer");
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "case-answer-error");
        Window.onScreen(
                () -> named(window, RadioButton.class, "May be shown to other parties").fire());
        Window.onScreen(() -> find(window, TextField.class).requestFocus());
        robot.write("Non Rees-Hale, by phone");
        press(window, Button.class, "Save their answer");
        await(() -> says(window, Caseload.UNASKED_NUMBER));
    }

    @Test
    void writesDownWhatTheCourtHasOrdered() {
        Caseload.keep(record.stored().cases());
        road.go(place(Caseload.QUIET, CaseSection.OVERVIEW));
        var window = shown();
        press(window, Button.class, "Add a report the court has ordered");
        await(() -> says(window, "Which report?"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "case-ordered");
        Window.onScreen(() -> named(window, RadioButton.class, "Child impact report").fire());
        press(window, Button.class, "Save what the court ordered");
        await(() -> says(window, "The court asks for: Child impact report"));
    }

    @Test
    void bringsInAFileFromTheCourt() {
        pages.chooses(ODD);
        var window = shown();
        await(() -> says(window, "There is no case on this laptop yet"));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> says(window, "Choose the court’s file"));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> says(window, "Open the case"));
        Photos.take(window.scene(), "import-done");
        press(window, Button.class, "Open the case");
        await(() -> road.here().get() instanceof Place.CaseFile);
        await(() -> says(window, "From the court"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "import-opened");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> says(window, "Facts on the file"));
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "import-people");
        assertThat(record.stored().cases().rows()).isNotEmpty();
    }

    @Test
    void saysWhereAFileBrokeAndChangesNothing() throws IOException {
        pages.chooses(
                Files.writeString(
                        folder.resolve("broken.json"),
                        "{\"cases\": [\n {\"id\": 7, \"state\": \"DEC"));
        road.go(new Place.Import());
        var window = shown();
        press(window, Button.class, "Choose the court’s file");
        await(() -> containing(window, "It broke at line 2"));
        Photos.take(window.scene(), "import-broken");
        assertThat(containing(window, "Nothing was changed.")).isTrue();
        assertThat(record.stored().cases().rows()).isEmpty();
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

    private Window shown() {
        var words = Words.in(Language.ENGLISH);
        var model = new ShellViewModel(road, () -> {});
        return Window.showing(
                Theme.LIGHT, 100, () -> new Shell(words, model, pages.in(words, road)).root());
    }

    private static Place place(org.tyst.cases.CaseId id, CaseSection section) {
        return new Place.CaseFile(id, section);
    }

    private static void press(
            Window window, Class<? extends javafx.scene.control.ButtonBase> type, String text) {
        await(() ->
                !all(window, type).stream()
                        .filter(node -> text.equals(node.getText()))
                        .toList()
                        .isEmpty());
        Window.onScreen(() -> named(window, type, text).fire());
    }

    private static <T extends Labeled> T named(Window window, Class<T> type, String text) {
        return all(window, type).stream()
                .filter(node -> text.equals(node.getText()) && isShown(node))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Node> T find(Window window, Class<T> type) {
        return all(window, type).stream()
                .filter(node -> !node.isDisabled())
                .findFirst()
                .orElseThrow();
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

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
