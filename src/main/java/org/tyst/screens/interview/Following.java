package org.tyst.screens.interview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Brings what a pane holds to a list by the fewest changes: what stays is not drawn anew, and keeps the cursor. */
public final class Following {
    private Following() {}

    public static void inOrder(Pane pane, List<Node> wanted) {
        var shown = pane.getChildren();
        if (!wanted.containsAll(shown)) shown.retainAll(wanted);
        for (var place = 0; place < wanted.size(); place++)
            if (place >= shown.size() || !shown.get(place).equals(wanted.get(place)))
                put(shown, wanted.get(place), place);
    }

    private static void put(List<Node> shown, Node node, int place) {
        shown.remove(node);
        shown.add(place, node);
    }
}
