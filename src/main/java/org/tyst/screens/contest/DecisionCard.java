package org.tyst.screens.contest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.Decision;
import org.tyst.screens.contest.ContestViewModel.Gap;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The decision: made once, with reasons, or read. */
final class DecisionCard extends VBox {
    private final ContestViewModel model;
    private final Terms terms;
    private final Words words;
    private final ErrorSummary summary;
    private final Map<Gap, Field> fields;

    DecisionCard(ContestViewModel model, Noted noted, Terms terms, ErrorSummary summary) {
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        this.summary = summary;
        this.fields = fields();
        getChildren()
                .setAll(noted.contest().decision().map(this::read).orElseGet(() -> form(noted)));
    }

    Command decide() {
        return Command.named(words.text("contest.decide"), this::askToDecide)
                .icon(Feather.CHECK_SQUARE)
                .runningWhile(model.busy());
    }

    private Card form(Noted noted) {
        var card = new Card(words.text("contest.decision"));
        if (model.isMyOwnOpinion()) card.add(Banner.warn(words.text("contest.ownOpinion")));
        card.add(of(Gap.OUTCOME));
        if (noted.item() instanceof Contested.OfStatement) card.add(statementStays());
        return card.add(shownForFact(of(Gap.NEW_TEXT)), of(Gap.REASONS), of(Gap.DECIDED_BY));
    }

    private Node statementStays() {
        var note = Texts.small(words.text("contest.statementStays"));
        note.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.outcome()
                                                .get()
                                                .equals(Optional.of(ContestOutcome.AMENDED)),
                                model.outcome()));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private Card read(Decision decision) {
        var facts = new KeyValues();
        facts.add(words.text("contest.outcome"), explained(decision.outcome()));
        facts.add(words.text("contest.reasons"), decision.reasons());
        return new Card(words.text("contest.decision"))
                .add(
                        facts,
                        Texts.small(
                                words.text(
                                        "contest.decidedOn",
                                        terms.moment(decision.at()),
                                        decision.decidedBy())));
    }

    private Map<Gap, Field> fields() {
        return Map.of(
                Gap.OUTCOME,
                Fields.oneOf(
                        words.text("contest.outcome"),
                        List.of(ContestOutcome.values()),
                        this::explained,
                        model.outcome()),
                Gap.NEW_TEXT,
                Fields.area(words.text("contest.newText"), 2, model.newText())
                        .hint(words.text("contest.newTextHint")),
                Gap.REASONS,
                Fields.area(words.text("contest.reasons"), 3, model.reasons())
                        .hint(words.text("contest.reasonsHint")),
                Gap.DECIDED_BY,
                Fields.line(words.text("contest.decidedBy"), model.decidedBy()));
    }

    private void askToDecide() {
        fields.values().forEach(field -> field.error(""));
        model.gaps().forEach(gap -> of(place(gap)).error(words.of("contest.decisionGap", gap)));
        var inOrder = List.of(Gap.OUTCOME, Gap.NEW_TEXT, Gap.REASONS, Gap.DECIDED_BY);
        if (summary.allWell(inOrder.stream().map(this::of).toList())) confirm().openOver(this);
    }

    private Sheet confirm() {
        var sheet = new Sheet(words.text("contest.decideTitle"), words.text("contest.goBack"));
        var decide =
                Command.named(
                        words.text("contest.decide"),
                        () -> {
                            sheet.close();
                            model.decide();
                        });
        model.outcome().get().ifPresent(outcome -> sheet.add(Texts.strong(explained(outcome))));
        if (model.amendsFact()) sheet.add(Texts.body(words.text("contest.decideAmended")));
        return sheet.add(Texts.body(words.text("contest.decideWarning")))
                .primary(decide.icon(Feather.CHECK_SQUARE));
    }

    private Field shownForFact(Field field) {
        field.visibleProperty()
                .bind(Bindings.createBooleanBinding(model::amendsFact, model.outcome()));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private String explained(ContestOutcome outcome) {
        return terms.of(outcome) + ". " + words.of("contest.outcomeMeans", outcome);
    }

    private Field of(Gap gap) {
        return Optional.ofNullable(fields.get(gap)).orElseThrow();
    }

    private static Gap place(Gap gap) {
        return gap == Gap.SAME_TEXT ? Gap.NEW_TEXT : gap;
    }
}
