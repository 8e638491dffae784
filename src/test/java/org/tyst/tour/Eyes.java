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
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;

/** Reads one window: finds things by the words on the page, waits for them, and takes pictures. */
class Eyes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stage stage;
    private final Path folder;
    private final List<String> pictures;

    Eyes(Stage stage, Path folder, List<String> pictures) {
        this.stage = stage;
        this.folder = folder;
        this.pictures = pictures;
    }

    boolean canSee(String words) {
        return Window.onScreen(() -> labels().anyMatch(label -> label.contains(words)));
    }

    void awaitWords(String words) {
        await(
                "the words \"" + words + "\"",
                () -> labels().filter(label -> label.contains(words)).findFirst());
    }

    void await(String what, BooleanSupplier condition) {
        await(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    <T> T await(String what, Supplier<Optional<T>> search) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE.toSeconds(),
                    TimeUnit.SECONDS,
                    () -> Window.onScreen(search::get).isPresent());
            return Window.onScreen(search::get).orElseThrow();
        } catch (TimeoutException e) {
            photograph("stuck");
            throw new AssertionError(
                    "Waited in vain for " + what + ". On the page: " + readable(), e);
        }
    }

    /** A picture of the page as it stands; every stop on it must have a name for a screen reader. */
    void photograph(String name) {
        Settled.await();
        var number = String.format(Locale.ROOT, "%02d", pictures.size() + 1);
        pictures.add(number + "-" + name + ".png");
        var image =
                Window.onScreen(
                        () -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null));
        try {
            Files.createDirectories(folder);
            Photos.write(image, folder.resolve(pictures.getLast()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void checkNames() {
        AccessibleScene.check(stage.getScene());
    }

    String readable() {
        return Window.onScreen(
                () -> String.join(" | ", labels().filter(text -> !text.isBlank()).toList()));
    }

    /** The whole text of the first label that matches. */
    String line(String pattern) {
        return await(
                "a line like " + pattern,
                () -> labels().filter(text -> text.matches(pattern)).findFirst());
    }

    <T extends Node> Stream<T> all(Class<T> kind) {
        return nodes(kind::isInstance).map(kind::cast);
    }

    Stream<Node> nodes(Predicate<Node> wanted) {
        var all = new ArrayList<Node>();
        collect(stage.getScene().getRoot(), all);
        return all.stream().filter(wanted);
    }

    Stream<ButtonBase> buttons(String words) {
        return all(ButtonBase.class)
                .filter(button -> !button.isDisabled())
                .filter(button ->
                        words.equals(button.getText()) || words.equals(button.getAccessibleText()));
    }

    Stream<Node> labelled(String name) {
        return all(Label.class)
                .filter(label -> name.equals(label.getText()) && label.getLabelFor() != null)
                .map(Label::getLabelFor)
                .filter(node -> !node.isDisabled());
    }

    Stream<String> labels() {
        return all(Labeled.class).map(Labeled::getText).filter(text -> text != null);
    }

    Stage stage() {
        return stage;
    }

    static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
            return node.getAccessibleText();
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
}
