package org.tyst.screens.contact;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.interviews.Correction;
import org.tyst.interviews.Correction.Field;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.screens.contact.ContactVersionsViewModel.Shown;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.syncing.Compared;
import org.tyst.words.Words;

/** A correction beside what it corrects, with what differs marked in both; who, when and why. */
final class CorrectionCards {
    private static final double HALF = 50;

    private final Shown.Open now;
    private final ContactVersionsViewModel model;
    private final Words words;

    CorrectionCards(Shown.Open now, ContactVersionsViewModel model, Words words) {
        this.now = now;
        this.model = model;
        this.words = words;
    }

    Node card(Correction correction) {
        var after = correction.after();
        var card =
                new Card(
                        words.text(
                                "contact.corrected",
                                number(correction.before().id()),
                                number(after.id())));
        card.add(Texts.strong(who(after)), Texts.body(why(after)));
        var differs = correction.differences();
        if (differs.isEmpty()) card.add(Texts.muted(words.text("contact.sameWords")));
        differs.forEach(field -> card.add(field(field, correction)));
        return card;
    }

    private String who(Statement after) {
        var at = after.signedAt().map(model::moment).orElse("");
        var by = now.by().getOrDefault(after.id(), "");
        return by.isBlank()
                ? words.text("contact.correctedOn", at)
                : words.text("contact.correctedBy", by, at);
    }

    private String why(Statement after) {
        return words.text("contact.because", after.whyCorrected());
    }

    /** Each has half of the page. */
    private Node field(Field field, Correction correction) {
        var before = said(field, correction.before());
        var after = said(field, correction.after());
        var both = new GridPane();
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        both.getColumnConstraints().setAll(half, half);
        both.getStyleClass().add("flow-gap-2");
        both.addRow(0, head("contact.before", field), head("contact.after", field));
        both.addRow(1, Compared.of(before, after), Compared.of(after, before));
        return both;
    }

    private Node head(String side, Field field) {
        return Texts.small(words.text(side, words.of("contact.field", field)));
    }

    private String said(Field field, Statement statement) {
        return orNothing(
                switch (field) {
                    case WORDS -> statement.words();
                    case SPEAKER -> statement.speaker().name();
                    case STANDING -> words.of("terms.Standing", statement.standing());
                    case WORDING -> words.of("terms.Wording", statement.wording());
                    case CHILDREN -> names(statement.children());
                    case LANGUAGE -> statement.language();
                    case TRANSLATION -> statement.translation();
                    case QUESTION -> statement.telling().question();
                    case HEARD_FROM -> statement.telling().heardFrom();
                    case KEEP_PRIVATE -> kept(statement);
                });
    }

    private String kept(Statement statement) {
        return statement.keepPrivate().asked()
                ? words.text("interview.askedPrivate", statement.keepPrivate().answered())
                : words.text("contact.notPrivate");
    }

    private String names(Set<PersonId> children) {
        return now.contact().file().children().stream()
                .filter(child -> children.contains(child.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private String orNothing(String text) {
        return text.isBlank() ? words.text("contact.nothing") : text;
    }

    private int number(StatementId id) {
        return now.contact().record().statements().stream().map(Statement::id).toList().indexOf(id)
                + 1;
    }
}
