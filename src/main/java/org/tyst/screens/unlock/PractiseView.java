package org.tyst.screens.unlock;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.keys.NewPassphrase;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The way into the made-up cases. They are locked like the real ones, so that locking and unlocking are practised too. */
final class PractiseView extends VBox {
    private final Words words;
    private final Consumer<char[]> then;
    private final ErrorSummary summary;
    private final StringProperty known = new SimpleStringProperty("");

    PractiseView(
            Words words,
            boolean madeBefore,
            ObservableBooleanValue busy,
            Consumer<char[]> then,
            Runnable back) {
        this.words = words;
        this.then = then;
        this.summary = new ErrorSummary(words);
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        Texts.title(words.text("unlock.practiseTitle")),
                        Texts.body(
                                words.text(
                                        madeBefore
                                                ? "unlock.practiseAgain"
                                                : "unlock.practiseChoose")),
                        summary);
        if (madeBefore) ask(busy, back);
        else choose(busy, back);
    }

    private void choose(ObservableBooleanValue busy, Runnable back) {
        var passphrase = new NewPassphrase(words);
        var start =
                Command.named(
                        words.text("unlock.practiseStart"),
                        () -> {
                            passphrase.check();
                            if (summary.allWell(passphrase.first(), passphrase.second()))
                                then.accept(passphrase.taken());
                        });
        passphrase.onEnter(start);
        finish(passphrase, start, busy, back);
    }

    private void ask(ObservableBooleanValue busy, Runnable back) {
        var box = new PassphraseBox(words, known);
        var field = new Field(words.text("unlock.passphrase"), box);
        var start =
                Command.named(
                        words.text("unlock.practiseStart"),
                        () -> {
                            field.error(
                                    known.get().isEmpty()
                                            ? words.text("unlock.enterPassphrase")
                                            : "");
                            if (summary.allWell(field)) then.accept(UnlockViewModel.taken(known));
                        });
        box.onEnter(start);
        finish(field, start, busy, back);
    }

    private void finish(
            javafx.scene.Node fields, Command start, ObservableBooleanValue busy, Runnable back) {
        start.icon(Feather.COFFEE).runningWhile(busy);
        getChildren()
                .addAll(
                        fields,
                        Buttons.flow(
                                Buttons.primary(start),
                                Buttons.plain(Command.named(words.text("common.back"), back)),
                                Door.opening(words, busy)));
    }
}
