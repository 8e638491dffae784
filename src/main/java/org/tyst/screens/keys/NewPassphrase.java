package org.tyst.screens.keys;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tyst.people.SetUp;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** A passphrase typed twice, with a word on how strong it is. */
public final class NewPassphrase extends VBox {
    private final Words words;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final Field first;
    private final Field second;
    private final PassphraseBox last;

    public NewPassphrase(Words words) {
        this(words, "unlock.newPassphrase");
    }

    /** @param name for a page that asks for another passphrase too */
    public NewPassphrase(Words words, String name) {
        this.words = words;
        first =
                new Field(words.text(name), new PassphraseBox(words, text))
                        .hint(words.text("unlock.newPassphraseHint", SetUp.SHORTEST_PASSPHRASE));
        last = new PassphraseBox(words, again);
        second = new Field(words.text("unlock.repeat"), last);
        getStyleClass().add("gap-2");
        var withStrength = new VBox(first, strength());
        withStrength.getStyleClass().add("gap-half");
        getChildren().setAll(withStrength, second);
    }

    public Field first() {
        return first;
    }

    public Field second() {
        return second;
    }

    /** Enter in the last field does what the page's button does. */
    public void onEnter(Command command) {
        last.onEnter(command);
    }

    StringProperty text() {
        return text;
    }

    public void check() {
        first.error(
                text.get().length() < SetUp.SHORTEST_PASSPHRASE
                        ? words.text("unlock.passphraseShort", SetUp.SHORTEST_PASSPHRASE)
                        : "");
        second.error(text.get().equals(again.get()) ? "" : words.text("unlock.repeatDiffers"));
    }

    /** Hands over both fields empty, so that nothing typed stays behind in the window. */
    public char[] taken() {
        again.set("");
        var characters = text.get().toCharArray();
        text.set("");
        return characters;
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
