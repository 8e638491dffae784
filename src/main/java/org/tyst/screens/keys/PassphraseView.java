package org.tyst.screens.keys;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.KeyAnswer;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.words.Words;

/** Another passphrase: the old one, and twice the new one. */
public final class PassphraseView {
    private final Words words;
    private final PassphraseViewModel model;
    private final Field old;
    private final NewPassphrase fresh;
    private final ErrorSummary summary;
    private final VBox said = new VBox();

    private PassphraseView(Words words, PassphraseViewModel model) {
        this.words = words;
        this.model = model;
        old = new Field(words.text("keys.oldPassphrase"), new PassphraseBox(words, model.old()));
        fresh = new NewPassphrase(words, "keys.freshPassphrase");
        summary = new ErrorSummary(words);
        said.managedProperty().bind(said.visibleProperty());
        model.answer().subscribe(this::say);
    }

    public static Page page(Words words, PassphraseViewModel model) {
        return new PassphraseView(words, model).laid();
    }

    private Page laid() {
        var change =
                Command.named(words.text("keys.changePassphrase"), this::change)
                        .icon(Feather.KEY)
                        .runningWhile(model.busy());
        fresh.onEnter(change);
        return new Page(words.text("keys.passphraseTitle"))
                .narrow()
                .describe(words.text("keys.passphraseIntro"))
                .add(summary, said, old, fresh)
                .primary(change);
    }

    private void change() {
        old.error(model.old().get().isEmpty() ? words.text("keys.enterOldPassphrase") : "");
        fresh.check();
        if (summary.allWell(old, fresh.first(), fresh.second())) model.change(fresh.taken());
    }

    private void say(Optional<KeyAnswer> answer) {
        said.getChildren().setAll(answer.map(this::banner).stream().toList());
        said.setVisible(answer.isPresent());
    }

    private Banner banner(KeyAnswer answer) {
        return answer instanceof KeyAnswer.Done
                ? Banner.good(words.text("keys.passphraseChanged"))
                : Banner.problem(KeyAnswers.say(words, answer));
    }
}
