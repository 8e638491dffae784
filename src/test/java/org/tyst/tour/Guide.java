package org.tyst.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.tyst.screens.Settled;
import org.tyst.screens.Typing;
import org.tyst.screens.Window;

/** Somebody at the keyboard of one laptop. What is pressed or written is found by the words on the page. */
final class Guide {
    /** A long text is begun by keystrokes and the rest is put in at once, as by pasting: nobody waits for two thousand keys. */
    private static final int KEYED = 24;

    private final Eyes eyes;
    private final FxRobot robot = new FxRobot();

    Guide(Stage stage, Path folder, List<String> pictures) {
        eyes = new Eyes(stage, folder, pictures);
    }

    Eyes eyes() {
        return eyes;
    }

    /** Goes to the button, link or tick with these words and presses it with the keyboard. */
    Guide press(String words) {
        return pressed(
                eyes.await(
                        "a button \"" + words + "\"",
                        () -> eyes.buttons(words).findFirst().map(Node.class::cast)));
    }

    /** As {@link #press}, when only the beginning of the name is known. */
    Guide pressFirst(String begins) {
        return pressed(
                eyes.await(
                        "a button \"" + begins + "…\"",
                        () -> named(begins, eyes.all(ButtonBase.class)).findFirst()));
    }

    /** Puts the cursor into what a screen reader calls by this name, or by a name that begins so. */
    Guide goTo(String begins) {
        focus(
                eyes.await(
                        "\"" + begins + "\"",
                        () -> named(begins, eyes.nodes(Node::isFocusTraversable)).findFirst()));
        return settle();
    }

    /** Writes into the field with this label. What stood there is replaced. */
    Guide write(String label, String text) {
        return write(
                eyes.await("a field \"" + label + "\"", () -> eyes.labelled(label).findFirst()),
                text);
    }

    Guide write(Node field, String text) {
        focus(field);
        Window.onScreen(() -> {
            if (field.lookup(".text-input") instanceof TextInputControl inner) inner.requestFocus();
        });
        var input = focusedInput();
        Window.onScreen(input::clear);
        var byKey = Math.min(text.length(), KEYED);
        if (byKey > 0) type(text.substring(0, byKey));
        if (byKey < text.length()) Window.onScreen(() -> input.appendText(text.substring(byKey)));
        return settle();
    }

    /** Keystrokes to wherever the cursor is. */
    Guide type(String text) {
        for (var line : text.split("\n", -1)) {
            Typing.type(line);
            if (text.contains("\n")) robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        }
        return settle();
    }

    Guide push(KeyCode... keys) {
        robot.push(keys);
        return settle();
    }

    /** Chooses the entry that begins with these words from the list with this label. */
    Guide choose(String label, String begins) {
        var field = eyes.await("a list \"" + label + "\"", () -> eyes.labelled(label).findFirst());
        if (!(field instanceof ComboBox<?> box))
            throw new IllegalStateException(label + " is not a list");
        Window.onScreen(() -> chooseIn(box, begins));
        return settle();
    }

    /** Opens a line of the page's table, counted from 0, as Enter does. */
    Guide enterRow(int row) {
        var table =
                eyes.await(
                        "a table",
                        () ->
                                eyes.all(TableView.class)
                                        .filter(one -> one.getItems().size() > row)
                                        .findFirst());
        focus(table);
        Window.onScreen(() -> table.getSelectionModel().clearAndSelect(row));
        return push(KeyCode.ENTER);
    }

    /** Waits until these words can be read. */
    Guide see(String words) {
        eyes.awaitWords(words);
        return this;
    }

    Guide until(String what, BooleanSupplier condition) {
        eyes.await(what, condition);
        return this;
    }

    /** A picture of the page, on which everything that can be reached must be called something. */
    Guide picture(String name) {
        eyes.photograph(name);
        eyes.checkNames();
        return this;
    }

    Guide openCase(String number) {
        press("Cases").see(" cases").write("Find a case", number).push(KeyCode.ENTER);
        return see("Orders applied for");
    }

    Guide settle() {
        Settled.await();
        return this;
    }

    private Guide pressed(Node button) {
        focus(button);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        return settle();
    }

    /** Of two laptops on the table, the keys go to the one whose window is open: the other's is put away meanwhile. */
    private void focus(Node node) {
        Window.onScreen(() -> {
            if (!eyes.stage().isShowing()) eyes.stage().show();
            javafx.stage.Window.getWindows().stream()
                    .filter(other -> other instanceof Stage && !other.equals(eyes.stage()))
                    .toList()
                    .forEach(javafx.stage.Window::hide);
            eyes.stage().requestFocus();
            node.requestFocus();
        });
    }

    private static Stream<Node> named(String begins, Stream<? extends Node> nodes) {
        return nodes.filter(node -> !node.isDisabled() && Eyes.name(node).startsWith(begins))
                .map(Node.class::cast);
    }

    private static <T> void chooseIn(ComboBox<T> box, String begins) {
        var found =
                box.getItems().stream()
                        .filter(item -> box.getConverter().toString(item).startsWith(begins))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException("No \"" + begins + "\" in the list"));
        box.requestFocus();
        box.setValue(found);
    }

    private TextInputControl focusedInput() {
        return Window.onScreen(() ->
                typedIn(Optional.ofNullable(eyes.stage().getScene().getFocusOwner()))
                        .orElseThrow(
                                () -> new IllegalStateException("The cursor is not in a field")));
    }

    private static Optional<TextInputControl> typedIn(Optional<Node> focused) {
        return focused.map(node ->
                        node instanceof ComboBoxBase<?> box ? box.lookup(".text-input") : node)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }
}
