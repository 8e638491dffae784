package org.tyst.screens.keys;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.AgencyKeyFile;
import org.tyst.people.KeyAnswer;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The organisation's key: what it means, which one it is, and that somebody compared it. */
public final class AgencyView {
    private final Words words;
    private final AgencyViewModel model;
    private final VBox middle = new VBox();

    private AgencyView(Words words, AgencyViewModel model) {
        this.words = words;
        this.model = model;
        middle.getStyleClass().add("gap-2");
    }

    public static Page page(Words words, AgencyViewModel model) {
        return new AgencyView(words, model).laid();
    }

    private Page laid() {
        var choose =
                Command.named(words.text("keys.agencyChoose"), model::choose)
                        .icon(Feather.FOLDER)
                        .enabledWhen(model.busy().not(), "");
        model.chosen().subscribe(file -> show());
        model.answer().subscribe(given -> show());
        return new Page(words.text("keys.agencyTitle"))
                .narrow()
                .describe(words.text("keys.agencyIntro"))
                .add(
                        Texts.body(words.text("keys.agencyHow")),
                        middle,
                        Buttons.row(Buttons.plain(choose)));
    }

    private void show() {
        middle.getChildren().clear();
        model.answer().get().map(this::said).ifPresent(middle.getChildren()::add);
        middle.getChildren()
                .add(
                        new KeyValues()
                                .add(words.text("keys.agencyNow"), Texts.strong(now(model.now()))));
        model.chosen().get().map(this::compare).ifPresent(middle.getChildren()::add);
    }

    private String now(Optional<String> fingerprint) {
        return fingerprint.orElseGet(() -> words.text("keys.agencyMissing"));
    }

    private Banner said(KeyAnswer given) {
        return given instanceof KeyAnswer.Done
                ? Banner.good(words.text("keys.agencyDone"))
                : Banner.problem(KeyAnswers.say(words, given));
    }

    private Node compare(AgencyKeyFile file) {
        var compared = new CheckBox(words.text("keys.agencyCompared"));
        var trust =
                Command.named(words.text("keys.agencyTrust"), model::trust)
                        .icon(Feather.CHECK)
                        .enabledWhen(
                                compared.selectedProperty(), words.text("keys.agencyCompareFirst"))
                        .runningWhile(model.busy());
        var box =
                new VBox(
                        new KeyValues()
                                .add(
                                        words.text("keys.agencyInFile"),
                                        Texts.strong(file.fingerprint())),
                        Field.tick(compared),
                        Buttons.withReason(Buttons.primary(trust), trust));
        box.getStyleClass().add("gap-1");
        return box;
    }
}
