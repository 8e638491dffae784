package org.tyst.screens.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Parts under one another, each known by what it says. When they change, a part that says the same stays the same node: it
 * keeps the focus and does not move away from under somebody's hand.
 *
 * @param <S> what a part says; two parts of one page never say the same
 */
public final class Steady<S> extends VBox {
    private final Function<S, Node> lay;
    private Map<S, Node> shown = Map.of();

    public Steady(Function<S, Node> lay) {
        this.lay = lay;
        getStyleClass().add("gap-3");
    }

    public void show(List<? extends S> says) {
        var next = new LinkedHashMap<S, Node>();
        for (var each : says)
            next.put(each, shown.containsKey(each) ? shown.get(each) : lay.apply(each));
        put(List.copyOf(next.values()));
        shown = next;
    }

    /** Takes out and puts in one by one: a node that was taken out for a moment would have lost the focus. */
    private void put(List<Node> nodes) {
        getChildren().removeIf(node -> !nodes.contains(node));
        var stayed = new ArrayList<>(nodes);
        stayed.retainAll(getChildren());
        if (!stayed.equals(getChildren())) getChildren().setAll(nodes);
        for (var i = 0; i < nodes.size(); i++)
            if (i >= getChildren().size() || !nodes.get(i).equals(getChildren().get(i)))
                getChildren().add(i, nodes.get(i));
    }
}
