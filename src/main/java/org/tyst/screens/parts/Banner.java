package org.tyst.screens.parts;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Something to know or to act on. It stays until it is no longer so. */
public final class Banner extends HBox {
    private final Label words;
    private final VBox content;

    private Banner(Ikon icon, Tone tone, String text) {
        words = Texts.body(text);
        content = new VBox(words);
        content.getStyleClass().add("gap-1");
        HBox.setHgrow(content, Priority.ALWAYS);
        var picture = Texts.icon(icon);
        picture.getStyleClass().add("banner-icon");
        getStyleClass().addAll("banner", tone.style());
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(picture, content);
    }

    public static Banner info(String text) {
        return new Banner(Feather.INFO, Tone.ACCENT, text);
    }

    public static Banner warn(String text) {
        return new Banner(Feather.ALERT_TRIANGLE, Tone.WARN, text);
    }

    public static Banner problem(String text) {
        return new Banner(Feather.ALERT_OCTAGON, Tone.BAD, text);
    }

    public static Banner good(String text) {
        return new Banner(Feather.CHECK_CIRCLE, Tone.GOOD, text);
    }

    public Banner act(Command... commands) {
        var row = Buttons.flow();
        for (var command : commands) row.getChildren().add(Buttons.plain(command));
        content.getChildren().add(row);
        return this;
    }

    /** A code to read out on the phone, below the sentence and never in it. */
    public Banner code(String supportCode) {
        content.getChildren().add(Texts.small(supportCode));
        return this;
    }

    public Banner saying(ObservableStringValue text) {
        words.textProperty().bind(text);
        return this;
    }

    public Banner shownWhen(ObservableBooleanValue condition) {
        visibleProperty().bind(condition);
        managedProperty().bind(visibleProperty());
        return this;
    }
}
