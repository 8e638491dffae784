package org.tyst.screens.unlock;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.DoorAnswer;
import org.tyst.screens.keys.DoorWords;
import org.tyst.screens.keys.NewPassphrase;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** The way in for somebody who has the paper and not the passphrase. */
final class RecoverView extends VBox {
    private final Words words;
    private final UnlockViewModel model;
    private final StringProperty code = new SimpleStringProperty("");
    private final NewPassphrase passphrase;
    private final ErrorSummary summary;
    private final Field field;

    RecoverView(Words words, UnlockViewModel model, Runnable back) {
        this.words = words;
        this.model = model;
        this.passphrase = new NewPassphrase(words, "keys.freshPassphrase");
        this.summary = new ErrorSummary(words);
        this.field = codeField();
        var go =
                Command.named(words.text("unlock.recover"), this::recover)
                        .icon(Feather.KEY)
                        .runningWhile(model.opening());
        passphrase.onEnter(go);
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        Texts.title(words.text("unlock.recoverTitle")),
                        trouble(),
                        Texts.body(words.text("unlock.recoverIntro")),
                        summary,
                        field,
                        passphrase,
                        Buttons.flow(
                                Buttons.primary(go),
                                Buttons.plain(Command.named(words.text("common.back"), back)),
                                Door.opening(words, model.opening())));
    }

    private Field codeField() {
        var typed = new WritingLine();
        typed.textProperty().bindBidirectional(code);
        return new Field(words.text("unlock.recoveryCode"), typed)
                .hint(words.text("unlock.recoveryCodeHint"));
    }

    private VBox trouble() {
        var box = Door.trouble();
        model.refusal()
                .subscribe(refusal -> {
                    box.getChildren().clear();
                    refusal.ifPresent(
                            answer -> box.getChildren().add(Banner.problem(said(answer))));
                });
        return box;
    }

    /** Here a wrong passphrase can only mean a wrong code. */
    private String said(DoorAnswer answer) {
        return answer instanceof DoorAnswer.WrongPassphrase
                ? words.text("unlock.wrongCode")
                : DoorWords.say(words, answer);
    }

    private void recover() {
        field.error(code.get().isBlank() ? words.text("unlock.enterRecoveryCode") : "");
        passphrase.check();
        if (summary.allWell(field, passphrase.first(), passphrase.second()))
            model.recover(code, passphrase.taken());
    }
}
