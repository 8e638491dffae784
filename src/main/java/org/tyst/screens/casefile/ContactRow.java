package org.tyst.screens.casefile;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.family.EndContactSheet;
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
        getStyleClass().add("gap-half");
        if (contact.point().isWithheld()) addWithheld();
        else addOpen();
        if (!contact.source().isBlank()) getChildren().add(Texts.small(contact.source()));
    }

    private void addOpen() {
        getChildren().addAll(line(Texts.body(contact.openDetail().orElse(""))), acts(ask(), end()));
    }

    private void addWithheld() {
        var detail = model.detail(contact.point());
        var text = Texts.body("");
        text.textProperty().bind(detail.text());
        getChildren()
                .addAll(
                        line(text),
                        acts(show(detail), hide(detail), ask(), end()),
                        hidesSoon(detail));
    }

    private Node line(Node detail) {
        var tone = contact.point().isWithheld() ? Tone.BAD : Tone.NEUTRAL;
        return Buttons.wideFlow(detail, new Chip(contact.confidentiality(), tone));
    }

    private static Node acts(Node... acts) {
        var flow = Buttons.wideFlow(acts);
        flow.getStyleClass().setAll("flow-gap-2");
        return flow;
    }

    private Node show(WithheldDetail detail) {
        var command =
                Command.named(
                        words.text("case.showDetail"),
                        () ->
                                new RevealSheet(
                                                detail,
                                                model.keeps(contact.point()),
                                                named(),
                                                words)
                                        .openOver(this));
        var link = link(command.icon(Feather.EYE), "case.showDetailOf");
        link.visibleProperty().bind(detail.shown().not());
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private Node hide(WithheldDetail detail) {
        var command = Command.named(words.text("case.hideDetail"), detail::mask);
        var link = link(command.icon(Feather.EYE_OFF), "case.hideDetailOf");
        link.visibleProperty().bind(detail.shown());
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private Node hidesSoon(WithheldDetail detail) {
        var text = Texts.small(words.text("case.hidesSoon"));
        text.visibleProperty().bind(detail.shown());
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private Node ask() {
        var answer = model.answer(contact.point());
        if (answer.choices().isEmpty())
            return Texts.label(words.text("case.onlyOnline"), "small", "muted");
        var command =
                Command.named(
                        words.text("case.askConfidentiality"),
                        () ->
                                new AnswerSheet(
                                                model,
                                                answer,
                                                model.keeps(contact.point()),
                                                named(),
                                                words)
                                        .openOver(this));
        return link(command.icon(Feather.HELP_CIRCLE), "case.askConfidentialityOf");
    }

    /** Nothing, once it has ended. */
    private Node end() {
        if (contact.point().until().isPresent()) return new Group();
        var command =
                Command.named(
                        words.text("family.endContact"),
                        () ->
                                new EndContactSheet(model.people(), contact.point(), named())
                                        .openOver(this));
        return link(command.icon(Feather.CALENDAR), "family.endContactOf");
    }

    private Node link(Command command, String spoken) {
        var link = Buttons.link(command);
        command.icon().ifPresent(icon -> link.setGraphic(Texts.icon(icon)));
        link.setAccessibleText(words.text(spoken, named()));
        return link;
    }

    private String named() {
        return words.text("case.detailOf", contact.kind(), person.name());
    }
}
