package org.tyst.screens.contest;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.contests.Contest;
import org.tyst.contests.VerificationStep;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What was done to find out who is right, and the next thing that is done. */
final class ChecksCard extends VBox {
    private final ContestViewModel model;
    private final Words words;

    ChecksCard(ContestViewModel model, Contest contest, Terms terms) {
        this.model = model;
        this.words = terms.words();
        var card = new Card(words.text("contest.checks"));
        if (contest.steps().isEmpty()) card.add(Texts.muted(nothing(contest)));
        contest.steps().forEach(step -> card.add(row(step)));
        if (contest.isOpen())
            card.add(next(), restrict(contest), Texts.small(words.text("contest.restrictHint")));
        getChildren().setAll(card);
    }

    private String nothing(Contest contest) {
        return words.text(contest.isOpen() ? "contest.noChecks" : "contest.noChecksMade");
    }

    private VBox row(VerificationStep step) {
        var result =
                step.result().isBlank()
                        ? words.text("contest.noResult")
                        : words.text("contest.stepResult", step.result());
        var row =
                new VBox(
                        Texts.strong(
                                words.text("contest.step", words.date(step.on()), step.what())),
                        Texts.body(result));
        row.getStyleClass().add("gap-half");
        return row;
    }

    private VBox next() {
        var add =
                Command.named(words.text("contest.addStep"), model::addStep)
                        .icon(Feather.PLUS)
                        .enabledWhen(
                                Bindings.createBooleanBinding(
                                        this::canAdd, model.what(), model.on()),
                                words.text("contest.addStepWhyNot"))
                        .runningWhile(model.busy());
        var next =
                new VBox(
                        Fields.area(words.text("contest.what"), 1, model.what())
                                .hint(words.text("contest.whatHint")),
                        Fields.date(words.text("contest.on"), words, model.on()),
                        Fields.area(words.text("contest.result"), 1, model.result())
                                .optional(words),
                        Buttons.withReason(Buttons.plain(add), add));
        next.getStyleClass().add("gap-2");
        return next;
    }

    private boolean canAdd() {
        return !model.what().get().isBlank() && model.on().get().isPresent();
    }

    private CheckBox restrict(Contest contest) {
        var box = new CheckBox(words.text("contest.restrict"));
        box.setSelected(contest.restricted());
        box.setAccessibleHelp(words.text("contest.restrictHint"));
        box.disableProperty().bind(model.busy());
        box.setOnAction(ticked -> model.restrict(box.isSelected()));
        return box;
    }
}
