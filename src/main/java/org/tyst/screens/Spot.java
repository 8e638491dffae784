package org.tyst.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/**
 * Where on a page somebody was: what had the focus, by the name that a screen reader gives it and its number among those
 * of the same name; where in it the cursor stood; and how far the page was scrolled.
 */
public record Spot(String name, int number, int anchor, int caret, List<Double> scrolled) {
    public Spot {
        scrolled = List.copyOf(scrolled);
    }

    static Spot on(Node page) {
        var owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        var scrolled = scrolls(page).stream().map(ScrollPane::getVvalue).toList();
        if (owner == null || !within(page).contains(owner) || name(owner).isEmpty())
            return new Spot("", 0, 0, 0, scrolled);
        var number = called(page, name(owner)).indexOf(owner);
        return owner instanceof TextInputControl text
                ? new Spot(name(owner), number, text.getAnchor(), text.getCaretPosition(), scrolled)
                : new Spot(name(owner), number, 0, 0, scrolled);
    }

    /** What had the focus, once the page has it again. */
    Optional<Node> find(Node page) {
        return name.isEmpty()
                ? Optional.empty()
                : called(page, name).stream().skip(number).findFirst();
    }

    boolean isAt(Node node) {
        return node.isFocused()
                && (!(node instanceof TextInputControl text)
                        || text.getCaretPosition() == Math.min(caret, text.getLength()));
    }

    void go(Node node) {
        node.requestFocus();
        if (node instanceof TextInputControl text) text.selectRange(anchor, caret);
    }

    void scroll(Node page) {
        var panes = scrolls(page);
        for (var at = 0; at < Math.min(panes.size(), scrolled.size()); at++)
            panes.get(at).setVvalue(scrolled.get(at));
    }

    private static List<Node> called(Node page, String name) {
        return within(page).stream()
                .filter(node -> node.isFocusTraversable() && name(node).equals(name))
                .toList();
    }

    private static List<ScrollPane> scrolls(Node page) {
        return within(page).stream()
                .filter(node -> node instanceof ScrollPane)
                .map(ScrollPane.class::cast)
                .toList();
    }

    private static String name(Node node) {
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    private static List<Node> within(Node page) {
        var all = new ArrayList<Node>();
        collect(page, all);
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
}
