package org.tyst.screens.keys;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.KeyAnswer;
import org.tyst.screens.keys.ExchangeViewModel.Step;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.PassphraseBox;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Somebody may know the passphrase, or had the laptop: what is done about it, step by step. */
public final class ExchangeView {
    private final Words words;
    private final ExchangeViewModel model;
    private final Page page;
    private final VBox middle = new VBox();
    private final Field old;
    private final NewPassphrase fresh;
    private final ErrorSummary summary;
    private final VBox said = new VBox();

    private ExchangeView(Words words, ExchangeViewModel model) {
        this.words = words;
        this.model = model;
        page = new Page(words.text("keys.exchangeTitle"));
        old = new Field(words.text("keys.oldPassphrase"), new PassphraseBox(words, model.old()));
        fresh = new NewPassphrase(words, "keys.freshPassphrase");
        summary = new ErrorSummary(words);
        middle.getStyleClass().add("gap-2");
        said.managedProperty().bind(said.visibleProperty());
        model.refusal().subscribe(this::say);
    }

    public static Page page(Words words, ExchangeViewModel model) {
        return new ExchangeView(words, model).laid();
    }

    private Page laid() {
        model.step().subscribe(this::enter);
        return page.narrow().describe(words.text("keys.exchangeIntro")).add(middle);
    }

    private void enter(Step step) {
        switch (step) {
            case Step.Asking _ -> asking();
            case Step.Sheet it ->
                    show(
                            Texts.section(words.text("keys.exchangeSheet")),
                            new SheetForm(words, it.sheet(), false));
            case Step.Ready _ -> ready();
        }
    }

    private void show(Node... content) {
        middle.getChildren().setAll(content);
        if (middle.getScene() != null) Regions.enter(middle);
    }

    private void asking() {
        var prepare =
                Command.named(words.text("keys.exchangePrepare"), this::prepare)
                        .icon(Feather.ARROW_RIGHT)
                        .runningWhile(model.busy());
        show(
                Texts.body(words.text("keys.exchangeWhat")),
                Texts.body(words.text("keys.exchangeHow")),
                summary,
                said,
                old,
                fresh,
                Buttons.row(Buttons.primary(prepare)));
    }

    private void prepare() {
        old.error(model.old().get().isEmpty() ? words.text("keys.enterOldPassphrase") : "");
        fresh.check();
        if (summary.allWell(old, fresh.first(), fresh.second())) model.prepare(fresh.taken());
    }

    private void ready() {
        var go = Command.named(words.text("keys.exchangeGo"), model::go).icon(Feather.REFRESH_CW);
        show(
                Texts.section(words.text("keys.exchangeReady")),
                Texts.body(words.text("keys.exchangeReadyMore")),
                Buttons.row(Buttons.primary(go)));
    }

    private void say(Optional<KeyAnswer> refusal) {
        said.getChildren()
                .setAll(
                        refusal
                                .map(answer -> Banner.problem(KeyAnswers.say(words, answer)))
                                .stream()
                                .toList());
        said.setVisible(refusal.isPresent());
    }
}
