package org.tyst.screens.unlock;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tyst.people.SetUp;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** A passphrase typed twice, with a word on how strong it is. */
final class NewPassphrase extends VBox {
    private final Words words;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final Field first;
    private final Field second;

    NewPassphrase(Words words) {
        this.words = words;
        first =
                new Field(words.text("unlock.newPassphrase"), new PassphraseBox(words, text))
                        .hint(words.text("unlock.newPassphraseHint", SetUp.SHORTEST_PASSPHRASE));
        second = new Field(words.text("unlock.repeat"), new PassphraseBox(words, again));
        getStyleClass().add("gap-2");
        var withStrength = new VBox(first, strength());
        withStrength.getStyleClass().add("gap-half");
        getChildren().setAll(withStrength, second);
    }

    Field first() {
        return first;
    }

    Field second() {
        return second;
    }

    StringProperty text() {
        return text;
    }

    void check() {
        first.error(
                text.get().length() < SetUp.SHORTEST_PASSPHRASE
                        ? words.text("unlock.passphraseShort", SetUp.SHORTEST_PASSPHRASE)
                        : "");
        second.error(text.get().equals(again.get()) ? "" : words.text("unlock.repeatDiffers"));
    }

    /** Hands over both fields empty, so that nothing typed stays behind in the window. */
    char[] taken() {
        again.set("");
        return UnlockViewModel.taken(text);
    }

    private Label strength() {
        var label = Texts.label("", "small");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        text.subscribe(typed -> say(label, Strength.of(typed), typed.length()));
        return label;
    }

    private void say(Label label, Strength strength, int length) {
        label.getStyleClass().removeAll("good-words", "muted");
        label.getStyleClass().add(strength.compareTo(Strength.FAIR) > 0 ? "good-words" : "muted");
        label.setText(
                strength == Strength.NOTHING
                        ? ""
                        : words.text(
                                "unlock.strength." + strength, SetUp.SHORTEST_PASSPHRASE - length));
    }
}
