package org.tyst.screens.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The parts of a window that F6 visits, one after the other. */
public final class Regions {
    private static final String KEY = "tyst.region";

    private Regions() {}

    /** Tells F6 of a part of the page. The name is what a screen reader says of it. */
    public static <N extends Node> N mark(N node, String name) {
        node.getProperties().put(KEY, name);
        if (!node.isFocusTraversable()) node.setAccessibleText(name);
        return node;
    }

    /** Goes to the first thing that can be focused in the region after the one that has the focus. */
    public static void next(Parent root) {
        var stops = within(root).stream().filter(region -> firstStop(region).isPresent()).toList();
        if (stops.isEmpty()) return;
        var now = holding(stops, Optional.ofNullable(root.getScene().getFocusOwner()));
        firstStop(stops.get((now + 1) % stops.size())).ifPresent(Node::requestFocus);
    }

    /**
     * Puts the focus on the first thing in a part that was just put on the screen. It is drawn first, because what is
     * inside a control that was never drawn cannot be found. A part in no window is left alone.
     */
    public static void enter(Parent part) {
        if (part.getScene() == null || part.getScene().getWindow() == null) return;
        part.applyCss();
        part.layout();
        firstStop(part).ifPresent(Node::requestFocus);
    }

    public static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> firstStop(child).stream())
                .findFirst();
    }

    private static List<Node> within(Parent parent) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) gather(child, found);
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible()) return;
        if (node.getProperties().containsKey(KEY)) found.add(node);
        else if (node instanceof Parent parent) found.addAll(within(parent));
    }

    private static int holding(List<Node> regions, Optional<Node> focused) {
        for (var i = 0; i < regions.size(); i++) {
            if (focused.filter(isIn(regions.get(i))).isPresent()) return i;
        }
        return -1;
    }

    private static java.util.function.Predicate<Node> isIn(Node region) {
        return node -> {
            for (Node at = node; at != null; at = at.getParent())
                if (at.equals(region)) return true;
            return false;
        };
    }
}
