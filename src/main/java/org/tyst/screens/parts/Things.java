package org.tyst.screens.parts;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.tyst.basics.Id;

/** Where a page shows a thing of the record, by its id: what was found elsewhere can be gone to there. */
public final class Things {
    private static final String KEY = "tyst.thing";

    private Things() {}

    /**
     * Where a thing stands.
     *
     * @param node what is drawn of it
     * @param holder what has the focus while somebody is at the thing, or has it inside
     * @param enter puts the focus there
     */
    public record Shown(Node node, Node holder, Runnable enter) {
        public boolean isEntered() {
            Node at = holder.getScene() == null ? null : holder.getScene().getFocusOwner();
            while (at != null && !at.equals(holder)) at = at.getParent();
            return at != null;
        }
    }

    /** Who shows many things and draws only those in sight brings one of them there when asked; empty until it is drawn. */
    @FunctionalInterface
    public interface Among {
        Optional<Shown> bring(UUID thing);
    }

    /** The thing is read: the part itself takes the focus. */
    public static <N extends Node> N mark(N node, Id thing) {
        return mark(node, thing, node::requestFocus);
    }

    public static <N extends Node> N mark(N node, Id thing, Runnable enter) {
        return among(
                node,
                asked ->
                        asked.equals(thing.value())
                                ? Optional.of(new Shown(node, node, enter))
                                : Optional.empty());
    }

    public static <N extends Node> N among(N node, Among many) {
        node.getProperties().put(KEY, many);
        return node;
    }

    public static Optional<Shown> find(Node page, UUID thing) {
        if (!page.isVisible()) return Optional.empty();
        if (page.getProperties().get(KEY) instanceof Among many) {
            var shown = many.bring(thing);
            if (shown.isPresent()) return shown;
        }
        if (!(page instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> find(child, thing).stream())
                .findFirst();
    }
}
