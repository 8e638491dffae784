package org.tyst.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the keyboard of one window, who finds everything by the words on it and waits for what is being done. */
public final class Hands {
    private static final int PATIENCE = 60;

    private final Window window;

    public Hands(Window window) {
        this.window = window;
    }

    /** Presses the button, link or tick that reads so, or that a screen reader calls so. */
    public Hands press(String words) {
        var button = await("a button \"" + words + "\"", () -> buttons(words).findFirst());
        Window.onScreen(button::fire);
        return settle();
    }

    /** Writes into the field with this label, key by key. What stood there is replaced. */
    public Hands write(String label, String text) {
        return writeInto(await("a field \"" + label + "\"", () -> fields(label).findFirst()), text);
    }

    public Hands writeInto(Node field, String text) {
        Window.onScreen(() -> {
            field.requestFocus();
            if (field instanceof TextInputControl input) input.clear();
        });
        Typing.type(text);
        return settle();
    }

    /** Chooses the entry that begins with these words from the list with this label. */
    public Hands choose(String label, String begins) {
        var list = await("a list \"" + label + "\"", () -> lists(label).findFirst());
        Window.onScreen(() -> pick(list, begins));
        return settle();
    }

    private static <T> void pick(ComboBox<T> list, String begins) {
        list.requestFocus();
        list.setValue(
                list.getItems().stream()
                        .filter(item -> list.getConverter().toString(item).startsWith(begins))
                        .findFirst()
                        .orElseThrow());
    }

    public Hands chooseFromMenu(String menu, String entry) {
        var button =
                await(
                        "a menu \"" + menu + "\"",
                        () ->
                                buttons(menu)
                                        .filter(MenuButton.class::isInstance)
                                        .map(MenuButton.class::cast)
                                        .findFirst());
        Window.onScreen(() ->
                button.getItems().stream()
                        .filter(item -> entry.equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        return settle();
    }

    public Hands push(KeyCode... keys) {
        window.robot().push(keys);
        return settle();
    }

    /** Waits until these words can be read. */
    public Hands see(String words) {
        await("the words \"" + words + "\"", () -> Optional.of(true).filter(_ -> reads(words)));
        return this;
    }

    public boolean canSee(String words) {
        return Window.onScreen(() -> reads(words));
    }

    public Hands until(String what, Supplier<Boolean> holds) {
        await(what, () -> Optional.of(true).filter(_ -> holds.get()));
        return this;
    }

    /** A picture of the page as it is, which must be readable by eye and by ear. */
    public Hands look(String name) {
        settle();
        Photos.take(window.scene(), name);
        AccessibleScene.check(window.scene());
        Legible.check(window.scene());
        return this;
    }

    public List<Node> all(String label) {
        return Window.onScreen(() -> fields(label).toList());
    }

    public List<Node> styled(String style) {
        return Window.onScreen(
                () -> nodes().filter(node -> node.getStyleClass().contains(style)).toList());
    }

    /** Everything that can be read, part by part. */
    public String page() {
        return Window.onScreen(() -> String.join(" | ", texts().toList()));
    }

    private boolean reads(String words) {
        return texts().anyMatch(text -> text.contains(words));
    }

    private Stream<String> texts() {
        return nodes().flatMap(node ->
                        switch (node) {
                            case Labeled label -> Stream.of(label.getText());
                            case TextInputControl input -> Stream.of(input.getText());
                            case Text text -> Stream.of(text.getText());
                            default -> Stream.<String>of();
                        })
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank());
    }

    private Stream<ButtonBase> buttons(String words) {
        return nodes().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled())
                .filter(button ->
                        words.equals(button.getText()) || words.equals(button.getAccessibleText()));
    }

    private Stream<Node> fields(String name) {
        return nodes().filter(node ->
                node.isFocusTraversable() && !node.isDisabled() && isCalled(node, name));
    }

    private Stream<ComboBox<?>> lists(String name) {
        return fields(name).filter(ComboBox.class::isInstance).map(node -> (ComboBox<?>) node);
    }

    private boolean isCalled(Node node, String name) {
        return name.equals(node.getAccessibleText())
                || nodes().anyMatch(other ->
                        other instanceof Label label
                                && node.equals(label.getLabelFor())
                                && name.equals(label.getText()));
    }

    private Stream<Node> nodes() {
        var all = new ArrayList<Node>();
        collect(window.scene().getRoot(), all);
        return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }

    private Hands settle() {
        Settled.await();
        return this;
    }

    private <T> T await(String what, Supplier<Optional<T>> search) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> Window.onScreen(search::get).isPresent());
            return Window.onScreen(search::get).orElseThrow();
        } catch (TimeoutException e) {
            Photos.take(window.scene(), "stuck");
            throw new AssertionError("Waited in vain for " + what + ". On the page: " + page(), e);
        }
    }
}
