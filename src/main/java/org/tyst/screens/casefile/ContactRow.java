package org.tyst.screens.casefile;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** One contact detail. A withheld one says "Withheld" until it is asked for with a reason. */
final class ContactRow extends VBox {

    private final CaseViewModel model;
    private final People.PersonCard person;
    private final People.ContactLine contact;
    private final Words words;

    ContactRow(
            CaseViewModel model,
            People.PersonCard person,
            People.ContactLine contact,
            Words words) {
        this.model = model;
        this.person = person;
        this.contact = contact;
        this.words = words;
        getStyleClass().addAll("gap-half", "contact-row");
        var tone = contact.point().isWithheld() ? Tone.BAD : Tone.NEUTRAL;
        getChildren()
                .add(
                        Buttons.flow(
                                Texts.strong(contact.kind()),
                                new Chip(contact.confidentiality(), tone)));
        if (contact.point().isWithheld()) addWithheld();
        else addOpen();
        if (!contact.source().isBlank()) getChildren().add(Texts.small(contact.source()));
    }

    private void addOpen() {
        getChildren().addAll(Texts.body(contact.openDetail().orElse("")), Buttons.flow(ask()));
    }

    private void addWithheld() {
        var detail = model.detail(contact.point());
        var text = Texts.body("");
        text.textProperty().bind(detail.text());
        getChildren().addAll(text, Buttons.flow(show(detail), hide(detail), ask()));
    }

    private javafx.scene.Node show(WithheldDetail detail) {
        var command =
                Command.named(
                                words.text("case.showDetail"),
                                () -> new RevealSheet(detail, named(), words).openOver(this))
                        .icon(Feather.EYE)
                        .enabledWhen(detail.shown().not(), words.text("case.isShown"));
        var button = Buttons.quiet(command);
        button.setAccessibleText(words.text("case.showDetailOf", named()));
        button.visibleProperty().bind(detail.shown().not());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private javafx.scene.Node hide(WithheldDetail detail) {
        var button =
                Buttons.quiet(
                        Command.named(words.text("case.hideDetail"), detail::mask)
                                .icon(Feather.EYE_OFF));
        button.setAccessibleText(words.text("case.hideDetailOf", named()));
        var line = Buttons.row(button, new Label(words.text("case.hidesSoon")));
        line.visibleProperty().bind(detail.shown());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private javafx.scene.Node ask() {
        var answer = model.answer(contact.point());
        var command =
                Command.named(
                                words.text("case.askConfidentiality"),
                                () -> new AnswerSheet(model, answer, named(), words).openOver(this))
                        .icon(Feather.HELP_CIRCLE)
                        .enabledWhen(
                                new javafx.beans.property.SimpleBooleanProperty(
                                        !answer.choices().isEmpty()),
                                words.text("case.onlyOnline"));
        var button = Buttons.quiet(command);
        button.setAccessibleText(words.text("case.askConfidentialityOf", named()));
        return answer.choices().isEmpty() ? Buttons.withReason(button, command) : button;
    }

    private String named() {
        return words.text("case.detailOf", contact.kind(), person.name());
    }
}
