package org.tyst.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.screens.Window;

/** Somebody at the keyboard who finds things by the words on the page, and takes a picture of each. */
final class Guide {
    /** A long text is begun by keystrokes and the rest is put in at once, as by pasting: nobody waits for two thousand keys. */
    private static final int KEYED = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stage stage;
    private final Path folder;
    private final FxRobot robot = new FxRobot();
    private final List<String> pictures;

    Guide(Stage stage, Path folder, List<String> pictures) {
        this.stage = stage;
        this.folder = folder;
        this.pictures = pictures;
    }

    /** Goes to the button, link or tick with these words and presses it with the keyboard. */
    Guide press(String words) {
        var button = await("a button \"" + words + "\"", () -> buttons(words).findFirst());
        focus(button);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        return settle();
    }

    /** As {@link #press}, when only the beginning of the name is known. */
    Guide pressFirst(String begins) {
        var button =
                await(
                        "a button \"" + begins + "…\"",
                        () ->
                                all(ButtonBase.class)
                                        .filter(one ->
                                                !one.isDisabled() && name(one).startsWith(begins))
                                        .findFirst());
        focus(button);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        return settle();
    }

    /** Puts the cursor into what a screen reader calls by this name, or by a name that begins so. */
    Guide goTo(String begins) {
        var node =
                await(
                        "\"" + begins + "\"",
                        () ->
                                nodes(one ->
                                                one.isFocusTraversable()
                                                        && !one.isDisabled()
                                                        && name(one).startsWith(begins))
                                        .findFirst());
        focus(node);
        return settle();
    }

    /** Of two laptops on the table, the keys go to the one whose window is open: the other's is put away meanwhile. */
    private void focus(Node node) {
        Window.onScreen(() -> {
            if (!stage.isShowing()) stage.show();
            javafx.stage.Window.getWindows().stream()
                    .filter(other -> other instanceof Stage && !other.equals(stage))
                    .toList()
                    .forEach(javafx.stage.Window::hide);
            stage.requestFocus();
            node.requestFocus();
        });
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
            return node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    private <T extends Node> Stream<T> all(Class<T> kind) {
        return nodes(kind::isInstance).map(kind::cast);
    }

    /** Writes into the field with this label. What stood there is replaced. */
    Guide write(String label, String text) {
        return write(await("a field \"" + label + "\"", () -> field(label)), text);
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
            robot.write(line, 0);
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
        var field = await("a list \"" + label + "\"", () -> field(label));
        Window.onScreen(() -> {
            if (!(field instanceof javafx.scene.control.ComboBox<?> box))
                throw new IllegalStateException(label + " is not a list");
            chooseIn(box, begins);
        });
        return settle();
    }

    private static <T> void chooseIn(javafx.scene.control.ComboBox<T> box, String begins) {
        var found =
                box.getItems().stream()
                        .filter(item -> box.getConverter().toString(item).startsWith(begins))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalStateException("No \"" + begins + "\" in the list"));
        box.requestFocus();
        box.setValue(found);
    }

    /** Opens a line of the page's table, counted from 0, as Enter does. */
    Guide enterRow(int row) {
        var table =
                await(
                        "a table",
                        () ->
                                all(TableView.class)
                                        .filter(one -> one.getItems().size() > row)
                                        .findFirst());
        focus(table);
        Window.onScreen(() -> table.getSelectionModel().clearAndSelect(row));
        return push(KeyCode.ENTER);
    }

    /** Waits until these words can be read. */
    Guide see(String words) {
        await(
                "the words \"" + words + "\"",
                () -> labels().filter(label -> label.contains(words)).findFirst());
        return this;
    }

    Guide until(String what, BooleanSupplier condition) {
        await(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
        return this;
    }

    boolean canSee(String words) {
        return Window.onScreen(() -> labels().anyMatch(label -> label.contains(words)));
    }

    Guide picture(String name) {
        settle();
        var number = String.format(Locale.ROOT, "%02d", pictures.size() + 1);
        pictures.add(number + "-" + name + ".png");
        var image = Window.onScreen(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
        try {
            Files.createDirectories(folder);
            ImageIO.write(image, "png", folder.resolve(pictures.getLast()).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Every field with this label, in the order of the page. */
    List<Node> fields(String label) {
        return Window.onScreen(() -> labelled(label).toList());
    }

    boolean hasPaper() {
        return Window.onScreen(
                () -> nodes(node -> node.getStyleClass().contains("paper")).findAny().isPresent());
    }

    /** The recovery code as it stands on the page, group after group. */
    String code() {
        return Window.onScreen(() ->
                nodes(node -> node.getStyleClass().contains("code-group"))
                        .map(node -> ((Labeled) node).getText())
                        .collect(java.util.stream.Collectors.joining("-")));
    }

    Guide settle() {
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    Scene scene() {
        return stage.getScene();
    }

    Stage stage() {
        return stage;
    }

    Stream<Node> nodes(Predicate<Node> wanted) {
        var all = new ArrayList<Node>();
        collect(scene().getRoot(), all);
        return all.stream().filter(wanted);
    }

    <T> T await(String what, java.util.function.Supplier<Optional<T>> search) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE.toSeconds(),
                    TimeUnit.SECONDS,
                    () -> Window.onScreen(search::get).isPresent());
            return Window.onScreen(search::get).orElseThrow();
        } catch (TimeoutException e) {
            picture("stuck");
            throw new AssertionError(
                    "Waited in vain for " + what + ". On the page: " + readable(), e);
        }
    }

    String readable() {
        return Window.onScreen(
                () -> String.join(" | ", labels().filter(text -> !text.isBlank()).toList()));
    }

    private Stream<ButtonBase> buttons(String words) {
        return nodes(node ->
                        node instanceof ButtonBase button
                                && !button.isDisabled()
                                && (words.equals(button.getText())
                                        || words.equals(button.getAccessibleText())))
                .map(ButtonBase.class::cast);
    }

    private Optional<Node> field(String name) {
        return labelled(name).findFirst();
    }

    private Stream<Node> labelled(String name) {
        return nodes(node ->
                        node instanceof Label label
                                && name.equals(label.getText())
                                && label.getLabelFor() != null)
                .map(node -> ((Label) node).getLabelFor())
                .filter(node -> !node.isDisabled());
    }

    private TextInputControl focusedInput() {
        return Window.onScreen(() -> {
            if (scene().getFocusOwner() instanceof TextInputControl input) return input;
            if (scene().getFocusOwner() instanceof ComboBoxBase<?> box
                    && box.lookup(".text-input") instanceof TextInputControl input) return input;
            throw new IllegalStateException(
                    "The cursor is not in a field but on " + scene().getFocusOwner());
        });
    }

    private Stream<String> labels() {
        return nodes(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null);
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
}
