package org.tyst.screens.parts;

import java.util.function.Consumer;

/** Stands between the clipboard and a text: what may come in is handed to {@code insert}, now or in a moment. */
@FunctionalInterface
public interface Pasting {
    /** Whatever lies there, as plain words. */
    Pasting ANYTHING = (text, insert) -> insert.accept(text);

    void asked(String text, Consumer<String> insert);
}
