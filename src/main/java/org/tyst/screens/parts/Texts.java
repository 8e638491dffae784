package org.tyst.screens.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words on a page, in the few sizes there are. All of them wrap and none is ever cut off with dots. */
public final class Texts {
    private Texts() {}

    public static Label title(String text) {
        return label(text, "title");
    }

    public static Label section(String text) {
        return label(text, "section-title");
    }

    public static Label body(String text) {
        return label(text, "measure");
    }

    public static Label strong(String text) {
        return label(text, "strong");
    }

    public static Label muted(String text) {
        return label(text, "muted", "measure");
    }

    public static Label small(String text) {
        return label(text, "small", "muted", "measure");
    }

    /** Somebody's own words, set apart by a bar. */
    public static Label quote(String text) {
        return label(text, "quote", "measure");
    }

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A picture beside words. It says nothing by itself, so a screen reader is not told of it. */
    public static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    public static Label withIcon(Ikon ikon, String text, String... styles) {
        var label = label(text, styles);
        label.setGraphic(icon(ikon));
        return label;
    }
}
