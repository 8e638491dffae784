package org.tyst.screens.parts;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** Nothing here yet: what would be here, and the next step. */
public final class EmptyPage extends VBox {
    public EmptyPage(Ikon icon, String nothingYet, String nextStep, Command... acts) {
        var picture = Texts.icon(icon);
        picture.getStyleClass().add("big-icon");
        getStyleClass().add("empty-page");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(picture, Texts.section(nothingYet), Texts.muted(nextStep));
        for (var act : acts) getChildren().add(Buttons.plain(act));
    }
}
