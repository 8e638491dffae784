package org.tyst.screens.parts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.tyst.basics.Text;

/**
 * Stands between the clipboard and a text: what may come in is handed to {@code insert}, now or in a moment. A page has one for every
 * field on it ({@link #guard}); a field in which more is asked of what is pasted has its own.
 */
@FunctionalInterface
public interface Pasting {
    /** Whatever lies there, as plain words. */
    Pasting ANYTHING = (text, insert) -> insert.accept(text);

    void asked(String text, Consumer<String> insert);

    /** For every field in it, and in the sheets that are opened over it. */
    static <N extends Node> N guard(N page, Pasting gate) {
        page.getProperties().put(Pasting.class, gate);
        return page;
    }

    /** The nearest around it. */
    static Pasting around(Node node) {
        for (Node at = node; at != null; at = at.getParent())
            if (at.getProperties().get(Pasting.class) instanceof Pasting gate) return gate;
        return ANYTHING;
    }

    /** What lies on the clipboard, as plain words, if it may come in: what it looked like elsewhere stays there. */
    static void into(Node field, Optional<Pasting> own, Consumer<String> insert) {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .map(Text::plain)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> own.orElseGet(() -> around(field)).asked(text, insert));
    }
}
