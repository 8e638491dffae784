package org.tyst.screens.parts;

import java.time.LocalTime;
import java.time.ZoneId;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.NotSaved;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.basics.SaveOutcome.Stale;
import org.tyst.words.Words;

/** When the last word was saved. Red, and stays, when it was not. */
public final class SavedLine extends Label {
    private final Words words;
    private final ZoneId zone;

    public SavedLine(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        getStyleClass().add("saved-line");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    public void saving() {
        say(words.text("common.saving"), Feather.EDIT_3, false);
    }

    public void show(SaveOutcome outcome) {
        switch (outcome) {
            case Saved saved -> say(savedAt(saved), Feather.CHECK_CIRCLE, false);
            case NotSaved not ->
                    say(words.of("common.notSaved", not.why()), Feather.ALERT_OCTAGON, true);
            case Stale stale -> say(words.text("common.stale"), Feather.ALERT_TRIANGLE, true);
        }
    }

    private String savedAt(Saved saved) {
        return words.text("common.savedAt", words.time(LocalTime.ofInstant(saved.at(), zone)));
    }

    private void say(String text, Ikon icon, boolean bad) {
        getStyleClass().remove("bad");
        if (bad) getStyleClass().add("bad");
        setText(text);
        setGraphic(Texts.icon(icon));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
