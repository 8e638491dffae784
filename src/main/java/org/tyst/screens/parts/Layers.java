package org.tyst.screens.parts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * The root of every scene: the page, and over it the sheets that are open. Sheets are drawn in the window, not as windows
 * of the system, so that they look, lock and read aloud like the page. Esc closes the topmost and gives the focus back.
 */
public final class Layers extends StackPane {
    private static final Duration GOOD_NEWS_STAYS = Duration.seconds(6);
    private static final Insets FROM_THE_EDGE = new Insets(24);
    private static final Insets ABOVE_THE_ACTS = new Insets(24, 24, 112, 24);

    private final Node ground;
    private final Deque<Layer> open = new ArrayDeque<>();

    public Layers(Node ground) {
        this.ground = ground;
        getChildren().setAll(ground);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> understood());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> understood());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** The layers a node is shown in. Only for nodes that are on a scene. */
    public static Layers of(Node node) {
        if (node.getScene().getRoot() instanceof Layers layers) return layers;
        throw new IllegalStateException("Every scene of ours stands on Layers");
    }

    public boolean isCovered() {
        return !open.isEmpty();
    }

    /** Good news that can be missed. What must be acted on is a Banner. */
    public void goodNews(String text) {
        var news = Texts.withIcon(Feather.CHECK_CIRCLE, text, "good-news");
        StackPane.setAlignment(news, Pos.BOTTOM_CENTER);
        StackPane.setMargin(news, FROM_THE_EDGE);
        getChildren().add(news);
        var wait = new PauseTransition(GOOD_NEWS_STAYS);
        wait.setOnFinished(over -> getChildren().remove(news));
        wait.play();
    }

    /** Why something was not done, above all that is open. It stays until the next key or click. */
    public void refuse(Banner why) {
        why.getStyleClass().add("refused");
        why.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(why, Pos.BOTTOM_CENTER);
        StackPane.setMargin(why, ABOVE_THE_ACTS);
        understood();
        getChildren().add(why);
    }

    void open(Node sheet) {
        var shade = new StackPane(sheet);
        shade.getStyleClass().add("shade");
        open.push(new Layer(sheet, shade, Optional.ofNullable(getScene().getFocusOwner())));
        ground.setDisable(true);
        below(shade);
        getChildren().add(shade);
        Regions.enter(shade);
    }

    public void closeTop() {
        if (open.isEmpty()) return;
        var layer = open.pop();
        getChildren().remove(layer.shade());
        ground.setDisable(isCovered());
        if (isCovered()) open.peek().shade().setDisable(false);
        layer.focused().ifPresent(Node::requestFocus);
    }

    /** The page below is left, by whatever way: what is typed into an open sheet is not to be lost. */
    public void leave() {
        open.stream()
                .map(Layer::sheet)
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .forEach(Sheet::leave);
    }

    public void closeAll() {
        while (isCovered()) closeTop();
    }

    private void below(Node shade) {
        open.stream()
                .map(Layer::shade)
                .filter(other -> !other.equals(shade))
                .forEach(other -> other.setDisable(true));
    }

    private void understood() {
        getChildren().removeIf(Banner.class::isInstance);
    }

    private void escape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || !isCovered()) return;
        key.consume();
        closeTop();
    }

    private record Layer(Node sheet, Node shade, Optional<Node> focused) {}
}
