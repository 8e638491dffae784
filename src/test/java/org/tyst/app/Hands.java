package org.tyst.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.tyst.screens.Typing;
import org.tyst.screens.interview.InterviewView;
import org.tyst.screens.parts.SavedLine;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Finds things in the window by their words, and presses keys. For a thread that is not the screen's. */
final class Hands {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private static final String NOTHING_WRITTEN =
            Words.in(Language.ENGLISH).text("interview.nothingWritten");

    private final Stage stage;

    Hands(Stage stage) {
        this.stage = stage;
    }

    void type(String text) {
        Typing.type(text);
    }

    void push(KeyCode... keys) {
        onScreen(() -> {
            var board = new Robot();
            List.of(keys).forEach(board::keyPress);
            List.of(keys).reversed().forEach(board::keyRelease);
        });
    }

    void writeInto(String label, String text) {
        await(() -> field(label).isPresent());
        field(label).ifPresent(this::goTo);
        type(text);
    }

    void goTo(Node node) {
        onScreen(() -> {
            stage.requestFocus();
            node.requestFocus();
            if (node instanceof TextInputControl input) input.end();
        });
    }

    void press(String words) {
        await(() -> onScreen(() -> button(words).isPresent()));
        onScreen(() -> button(words).ifPresent(ButtonBase::fire));
    }

    /** For a button whose act does not come back. */
    void pressLater(String words) {
        await(() -> onScreen(() -> button(words).isPresent()));
        Platform.runLater(() -> button(words).ifPresent(ButtonBase::fire));
    }

    void openAList() {
        onScreen(() -> {
            var list =
                    nodes(ComboBox.class::isInstance)
                            .map(ComboBox.class::cast)
                            .findFirst()
                            .orElseThrow();
            list.requestFocus();
            list.show();
        });
    }

    void openAMenu() {
        var area = lastWords().orElseThrow();
        goTo(area);
        onScreen(() ->
                area.fireEvent(
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                5,
                                5,
                                300,
                                300,
                                true,
                                null)));
        await(() -> javafx.stage.Window.getWindows().size() > 1);
    }

    /** The last place for words of the interview that is open. */
    Optional<TextArea> lastWords() {
        return onScreen(() -> words().reduce((before, last) -> last));
    }

    /** On the screen's thread: the cursor goes to this place in the words that have the focus. */
    void caret(int place) {
        if (stage.getScene().getFocusOwner() instanceof TextInputControl text)
            text.positionCaret(place);
    }

    /** The page of the interview says that all is saved: what its statements say now is acknowledged. */
    boolean saysSaved() {
        return onScreen(this::isSaved);
    }

    /** On the screen's thread. */
    boolean isSaved() {
        return nodes(InterviewView.class::isInstance)
                .flatMap(page -> inside(page).filter(SavedLine.class::isInstance))
                .anyMatch(line -> ((Labeled) line).getText().startsWith("Saved on this laptop"));
    }

    /** On the screen's thread. */
    Stream<TextArea> words() {
        return nodes(Hands::isOpen).map(TextArea.class::cast);
    }

    private static boolean isOpen(Node node) {
        return node instanceof TextArea
                && node.getAccessibleText() != null
                && node.getAccessibleText().startsWith("Statement ");
    }

    /** On the screen's thread: what every statement says, in order, whether it is open to be written in or not. */
    Stream<String> statements() {
        return nodes(node -> isOpen(node) || node.getStyleClass().contains("statement-words"))
                .map(node ->
                        node instanceof TextArea area ? area.getText() : ((Labeled) node).getText())
                .filter(text -> !text.equals(NOTHING_WRITTEN));
    }

    boolean hasButtons() {
        return onScreen(() -> nodes(ButtonBase.class::isInstance).count() > 2);
    }

    /** What can be read in the window. */
    List<String> readable() {
        return onScreen(() ->
                nodes(node -> node instanceof Labeled || node instanceof TextInputControl)
                        .map(node ->
                                node instanceof Labeled label
                                        ? label.getText()
                                        : ((TextInputControl) node).getText())
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
    }

    /** What has the focus, and where in it the cursor is. */
    String focus() {
        return onScreen(() -> {
            var owner = stage.getScene().getFocusOwner();
            if (owner == null) return "nothing";
            var caret =
                    owner instanceof TextInputControl input ? " " + input.getCaretPosition() : "";
            return owner.getAccessibleText() + caret;
        });
    }

    void await(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until)
                throw new AssertionError("Waited in vain. In the window: " + readable());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    void onScreen(Runnable job) {
        onScreen(() -> {
            job.run();
            return true;
        });
    }

    <T> T onScreen(Callable<T> job) {
        var task = new FutureTask<>(job);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Node> field(String name) {
        return onScreen(() ->
                nodes(node ->
                                node instanceof TextInputControl
                                        && name.equals(node.getAccessibleText()))
                        .findFirst());
    }

    private Optional<ButtonBase> button(String words) {
        return nodes(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    private Stream<Node> nodes(Predicate<Node> wanted) {
        return inside(stage.getScene().getRoot()).filter(wanted);
    }

    private static Stream<Node> inside(Node node) {
        var all = new ArrayList<Node>();
        collect(node, all);
        return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
}
