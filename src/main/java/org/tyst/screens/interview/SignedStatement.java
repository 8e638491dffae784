package org.tyst.screens.interview;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.interviews.Statement;
import org.tyst.interviews.Wording;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Things;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** One signed statement: read, contested, corrected. The words that were put right stay, struck through. */
final class SignedStatement extends VBox {
    private final InterviewViewModel model;
    private final SignedModel signed;
    private final Statement statement;
    private final Terms terms;
    private final Words words;

    SignedStatement(
            InterviewViewModel model, SignedModel signed, Statement statement, Terms terms) {
        this.model = model;
        this.signed = signed;
        this.statement = statement;
        this.terms = terms;
        this.words = terms.words();
        var card = new Card(words.text("interview.statement", number()));
        card.marks(new Chip(terms.of(statement.standing()), Tone.NEUTRAL));
        if (contested()) card.marks(Chip.of(words, Mark.CONTESTED));
        if (statement.keepPrivate().asked()) card.marks(Chip.of(words, Mark.PRIVATE));
        card.add(who(), said());
        addNotes(card);
        card.add(Buttons.flow(Buttons.plain(contestCommand()), correctButton()));
        if (contested()) card.lit();
        card.readAlone(words.text("interview.statement", number()) + ". " + statement.words());
        Things.mark(card, statement.id());
        getChildren().setAll(card);
    }

    private Label who() {
        var name =
                statement.speaker().name().isBlank()
                        ? terms.of(statement.standing())
                        : statement.speaker().name();
        return Texts.strong(name + " – " + terms.of(statement.wording()));
    }

    private Label said() {
        var exact = statement.wording() == Wording.EXACT_WORDS;
        var said =
                exact ? Texts.quote("“" + statement.words() + "”") : Texts.quote(statement.words());
        if (correction().isPresent()) said.getStyleClass().add("struck");
        return said;
    }

    private void addNotes(Card card) {
        statement
                .corrects()
                .ifPresent(old ->
                        card.add(
                                note(
                                        words.text(
                                                "interview.corrects",
                                                signed.number(old),
                                                statement.whyCorrected()))));
        correction().ifPresent(later -> card.add(note(correctedBy(later))));
        new TellingNotes(terms).of(statement.telling()).forEach(said -> card.add(note(said)));
        if (!statement.children().isEmpty())
            card.add(note(words.text("interview.concerns", children())));
        if (!statement.language().isBlank())
            card.add(note(words.text("interview.saidIn", statement.language())));
        if (!statement.translation().isBlank())
            card.add(note(words.text("interview.translated", statement.translation())));
        if (statement.keepPrivate().asked())
            card.add(
                    note(words.text("interview.askedPrivate", statement.keepPrivate().answered())));
    }

    private String correctedBy(Statement later) {
        return words.text(
                "interview.correctedByLong",
                signed.number(later.id()),
                later.signedAt().map(terms::moment).orElse(""),
                later.whyCorrected());
    }

    private javafx.scene.Node correctButton() {
        var correct =
                Command.named(words.text("interview.correct"), () -> model.correct(statement))
                        .icon(Feather.EDIT_2)
                        .enabledWhen(
                                new javafx.beans.property.SimpleBooleanProperty(
                                        correction().isEmpty()),
                                correction().map(this::correctedShort).orElse(""));
        var button = Buttons.plain(correct);
        button.setAccessibleText(words.text("interview.correctNumber", number()));
        return Buttons.withReason(button, correct);
    }

    private String correctedShort(Statement later) {
        return words.text("interview.correctedBy", signed.number(later.id()));
    }

    private Command contestCommand() {
        if (contested())
            return Command.named(
                            words.text("interview.openContest"), () -> model.openContest(statement))
                    .icon(Feather.ALERT_TRIANGLE);
        return Command.named(words.text("interview.contest"), () -> model.contest(statement))
                .icon(Feather.ALERT_TRIANGLE);
    }

    private Label note(String text) {
        return Texts.small(text);
    }

    private String children() {
        return signed.opened().file().children().stream()
                .filter(child -> statement.children().contains(child.id()))
                .map(child -> child.name())
                .collect(Collectors.joining(", "));
    }

    private boolean contested() {
        return signed.opened().contestOf(statement.id()).isPresent();
    }

    private Optional<Statement> correction() {
        return signed.correctionOf(statement.id());
    }

    private int number() {
        return signed.number(statement.id());
    }
}
