package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.tyst.screens.look.Contrast;

/** Whether the words that are drawn can be read: enough contrast with what is behind them, none cut, none outside. */
public final class Legible {
    private static final double TEXT = 4.5;

    private Legible() {}

    public static void check(Scene scene) {
        assertThat(faults(scene, node -> true)).as("words that cannot be read").isEmpty();
    }

    /** For large letters: what stands in the columns of a table is then brought into sight by scrolling sideways. */
    public static void checkBesideTables(Scene scene) {
        assertThat(faults(scene, node -> !isIn(node, "table-view")))
                .as("words that cannot be read")
                .isEmpty();
    }

    private static List<String> faults(Scene scene, Predicate<Node> looked) {
        return Window.onScreen(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var nodes = nodes(scene).filter(looked).toList();
            return Stream.of(faint(nodes), cut(nodes), outside(nodes, scene.getWidth()))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private static List<String> faint(List<Node> nodes) {
        return texts(nodes)
                .filter(text -> !text.isDisabled())
                .filter(text -> ratio(text) < TEXT)
                .map(text ->
                        "faint (%.1f): \"%s\" %s on %s"
                                .formatted(ratio(text), text.getText(), ink(text), ground(text)))
                .toList();
    }

    /** A label that has not enough room draws fewer letters than it was given. */
    private static List<String> cut(List<Node> nodes) {
        return nodes.stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Legible::isCut)
                .map(label -> "cut: \"" + label.getText() + "\"")
                .toList();
    }

    private static boolean isCut(Labeled label) {
        var wanted = Objects.requireNonNullElse(label.getText(), "");
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .anyMatch(drawn ->
                        drawn.endsWith(label.getEllipsisString())
                                && !wanted.endsWith(label.getEllipsisString()));
    }

    /** A field of one line may hold more than it shows. */
    private static List<String> outside(List<Node> nodes, double width) {
        return texts(nodes)
                .filter(text -> !isIn(text, "text-input"))
                .filter(text -> {
                    var drawn = text.localToScene(text.getBoundsInLocal());
                    return drawn.getMaxX() > width + 1 || drawn.getMinX() < -1;
                })
                .map(text -> "outside: \"" + text.getText() + "\"")
                .toList();
    }

    private static double ratio(Text text) {
        return Contrast.ratio(ink(text), ground(text));
    }

    private static Color ink(Text text) {
        return text.getFill() instanceof Color color ? over(color, ground(text)) : Color.BLACK;
    }

    /** What is painted behind it, through everything that lets it shine through. */
    private static Color ground(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent())
            if (at instanceof Region region
                    && region.getBackground() != null
                    && !region.getBackground().getFills().isEmpty()
                    && region.getBackground().getFills().getLast().getFill() instanceof Color color
                    && color.getOpacity() > 0)
                return color.isOpaque() ? color : over(color, ground(at));
        return Color.WHITE;
    }

    private static Color over(Color front, Color back) {
        return back.interpolate(
                Color.color(front.getRed(), front.getGreen(), front.getBlue()), front.getOpacity());
    }

    private static boolean isIn(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent())
            if (at.getStyleClass().contains(style)) return true;
        return false;
    }

    private static Stream<Text> texts(List<Node> nodes) {
        return nodes.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank());
    }

    private static Stream<Node> nodes(Scene scene) {
        var all = new ArrayList<Node>();
        collect(scene.getRoot(), all);
        return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
}
