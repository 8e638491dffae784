package org.tyst.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;

/** Collects what JavaFX complains of in our sheets. There must be nothing. */
public final class StyleFaults {
    private StyleFaults() {}

    public static List<String> of(Runnable showing) {
        Window.start();
        var errors = CssParser.errorsProperty();
        Window.onScreen(errors::clear);
        showing.run();
        return Window.onScreen(() ->
                new ArrayList<>(errors).stream().map(CssParser.ParseError::getMessage).toList());
    }
}
