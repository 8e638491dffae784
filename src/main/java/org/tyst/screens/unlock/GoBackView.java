package org.tyst.screens.unlock;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Who asks for an older copy of the record shows first that it is theirs. */
final class GoBackView extends VBox {
    private final Words words;
    private final Consumer<char[]> then;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Field field;

    GoBackView(Words words, ObservableBooleanValue busy, Consumer<char[]> then, Runnable back) {
        this.words = words;
        this.then = then;
        var box = new PassphraseBox(words, typed);
        field = new Field(words.text("unlock.passphrase"), box);
        var show =
                Command.named(words.text("unlock.goBackShow"), this::show)
                        .icon(Feather.ARCHIVE)
                        .runningWhile(busy);
        box.onEnter(show);
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        Texts.title(words.text("unlock.goBackTitle")),
                        Texts.body(words.text("unlock.goBackIntro")),
                        field,
                        Buttons.flow(
                                Buttons.primary(show),
                                Buttons.plain(Command.named(words.text("common.back"), back)),
                                Door.opening(words, busy)));
    }

    private void show() {
        field.error(typed.get().isEmpty() ? words.text("unlock.enterPassphrase") : "");
        if (field.isWrong()) field.enter();
        else then.accept(UnlockViewModel.taken(typed));
    }
}
