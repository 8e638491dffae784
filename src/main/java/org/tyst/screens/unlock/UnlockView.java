package org.tyst.screens.unlock;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.DoorAnswer;
import org.tyst.screens.keys.DoorWords;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

public final class UnlockView extends Door {
    private final Words words;
    private final UnlockViewModel model;
    private final PassphraseBox box;
    private final Field field;
    private final VBox trouble = Door.trouble();
    private boolean practising;

    public UnlockView(Words words, UnlockViewModel model, Runnable otherLanguage) {
        super(words, otherLanguage);
        this.words = words;
        this.model = model;
        box = new PassphraseBox(words, model.passphrase());
        field = new Field(words.text("unlock.passphrase"), box);
        ask();
        model.refusal().subscribe(this::say);
    }

    private void ask() {
        practising = false;
        var unlock =
                Command.named(words.text("unlock.unlock"), this::open)
                        .icon(Feather.UNLOCK)
                        .runningWhile(model.opening());
        box.onEnter(unlock);
        var waiting =
                Texts.withIcon(
                        Feather.UPLOAD_CLOUD,
                        words.text("unlock.waiting", model.waiting()),
                        "small",
                        "muted");
        show(
                Texts.title(
                        words.text(model.isPractising() ? "unlock.titlePractice" : "unlock.title")),
                trouble,
                field,
                Buttons.flow(Buttons.primary(unlock), Door.opening(words, model.opening())),
                waiting,
                others());
    }

    private VBox others() {
        var others = new VBox();
        others.getStyleClass().add("gap-half");
        var instead =
                model.isPractising()
                        ? other("unlock.setUpInstead", model::setUpInstead)
                        : other("unlock.practiseInstead", this::practise);
        others.getChildren()
                .setAll(
                        Buttons.link(other("unlock.forgotten", this::recover)),
                        Buttons.link(other("unlock.goBack", this::goBack)),
                        Buttons.link(instead));
        return others;
    }

    private void practise() {
        practising = true;
        trouble.getChildren().clear();
        show(
                trouble,
                new PractiseView(
                        words, model.hasPractised(), model.opening(), model::practise, this::ask));
    }

    private void goBack() {
        trouble.getChildren().clear();
        show(trouble, new GoBackView(words, model.opening(), model::chooseCopy, this::ask));
    }

    private Command other(String key, Runnable act) {
        return Command.named(words.text(key), act).runningWhile(model.opening());
    }

    private void open() {
        field.error(model.passphrase().get().isEmpty() ? words.text("unlock.enterPassphrase") : "");
        if (field.isWrong()) field.enter();
        else model.open();
    }

    private void recover() {
        show(new RecoverView(words, model, this::ask));
    }

    private void say(Optional<DoorAnswer> refusal) {
        trouble.getChildren().clear();
        field.error("");
        refusal.ifPresent(this::refused);
    }

    private void refused(DoorAnswer answer) {
        var said = DoorWords.say(words, answer);
        if (answer instanceof DoorAnswer.WrongPassphrase && !practising) field.error(said);
        else trouble.getChildren().setAll(banner(answer, said));
        if (!practising) field.enter();
        if (model.needsCode() && !practising) recover();
    }

    private Banner banner(DoorAnswer answer, String said) {
        var banner =
                answer instanceof DoorAnswer.WaitFor ? Banner.warn(said) : Banner.problem(said);
        DoorWords.code(words, answer).ifPresent(banner::code);
        return banner;
    }
}
