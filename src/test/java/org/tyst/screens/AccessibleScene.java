package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Walks a scene as a screen reader's user would with TAB: every stop must say what it is and what it is called. */
public final class AccessibleScene {
    private AccessibleScene() {}

    public static void check(Scene scene) {
        assertThat(nameless(scene)).as("stops that a screen reader could not name").isEmpty();
    }

    /** Every word that can be read on the scene just now. */
    public static String wordsOn(Scene scene) {
        return Window.onScreen(() -> {
            var words = new StringBuilder();
            read(scene.getRoot(), words);
            return words.toString();
        });
    }

    private static void read(Node node, StringBuilder words) {
        if (!node.isVisible()) return;
        if (node instanceof Labeled labeled) words.append(labeled.getText()).append('\n');
        if (node instanceof TextInputControl typed) words.append(typed.getText()).append('\n');
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
    }

    static List<String> nameless(Scene scene) {
        return Window.onScreen(() ->
                stops(scene.getRoot()).stream()
                        .filter(stop -> !isNamed(stop, scene.getRoot()))
                        .map(Objects::toString)
                        .toList());
    }

    static List<Node> stops(Parent root) {
        var found = new ArrayList<Node>();
        walk(root, found);
        return found;
    }

    private static void walk(Node node, List<Node> found) {
        if (!node.isVisible()) return;
        if (node.isFocusTraversable()) found.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }

    private static boolean isNamed(Node node, Parent root) {
        return hasRole(node) && (hasText(node) || isLabelled(node, root));
    }

    private static boolean hasRole(Node node) {
        return node.getAccessibleRole() != null && node.getAccessibleRole() != AccessibleRole.NODE;
    }

    private static boolean hasText(Node node) {
        if (!Objects.requireNonNullElse(node.getAccessibleText(), "").isBlank()) return true;
        if (node instanceof Labeled labeled)
            return !Objects.requireNonNullElse(labeled.getText(), "").isBlank();
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
                && !text.isBlank()
                && !(node instanceof TextInputControl);
    }

    private static boolean isLabelled(Node node, Parent root) {
        return root.lookupAll(".label").stream()
                .anyMatch(
                        label -> label instanceof Label named && node.equals(named.getLabelFor()));
    }
}
