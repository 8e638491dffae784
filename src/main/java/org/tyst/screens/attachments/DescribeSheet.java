package org.tyst.screens.attachments;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.tyst.cases.Person;
import org.tyst.interviews.attachments.CourtMaySee;
import org.tyst.interviews.attachments.PaperKind;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.TypedDate;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What it is, who made it, whom it is about, and who may see it. */
final class DescribeSheet {
    private final DescribeModel model;
    private final Words words;
    private final Sheet sheet;
    private final Field title;
    private final DateField day;
    private final Field madeOn;
    private final Field answered;

    DescribeSheet(DescribeModel model, Words words) {
        this.model = model;
        this.words = words;
        sheet = new Sheet(words, words.text("attachment.describe"));
        title = text("attachment.titleField", model.title());
        day = new DateField(words);
        model.madeOn().get().ifPresent(day::show);
        madeOn =
                new Field(words.text("attachment.madeOn"), day)
                        .hint(words.text("attachment.madeOnHint"))
                        .optional(words);
        answered =
                text("attachment.answered", model.answered())
                        .hint(words.text("attachment.answeredHint"));
        answered.visibleProperty().bind(model.askedToKeepPrivate());
        answered.managedProperty().bind(model.askedToKeepPrivate());
    }

    void openOver(Node page) {
        sheet.add(
                        title,
                        kind(),
                        text("attachment.madeBy", model.madeBy()).optional(words),
                        madeOn,
                        text("attachment.tool", model.tool())
                                .hint(words.text("attachment.toolHint"))
                                .optional(words),
                        children(),
                        interview(),
                        statement(),
                        courtMaySee(),
                        keepPrivate(),
                        answered,
                        confidentiality())
                .primary(Command.named(words.text("common.save"), this::save))
                .openOver(page);
        sheet.keeps(model::left, model::done);
    }

    private Node kind() {
        var choices = new Choice<>(model.kind(), List.of(PaperKind.values()), this::name);
        return new Field(words.text("attachment.kind"), choices);
    }

    private String name(PaperKind kind) {
        return words.of("terms.PaperKind", kind);
    }

    private Node children() {
        var boxes = new VBox();
        boxes.getStyleClass().add("gap-half");
        model.childrenOfTheCase().stream().map(this::tick).forEach(boxes.getChildren()::add);
        var both = new VBox(Texts.label(words.text("attachment.children"), "field-label"), boxes);
        both.getStyleClass().add("field");
        return both;
    }

    private CheckBox tick(Person child) {
        var box = new CheckBox(child.name());
        box.setAccessibleText(words.text("attachment.about", child.name()));
        box.setSelected(model.children().contains(child.id()));
        box.selectedProperty()
                .subscribe(on -> {
                    if (on) model.children().add(child.id());
                    else model.children().remove(child.id());
                });
        return box;
    }

    private Node interview() {
        var choices = new Choice<>(model.interview(), model.interviews(), model::named);
        return new Field(words.text("attachment.interview"), choices);
    }

    private Node statement() {
        var choices = new Choice<>(model.statement(), model.statements(), model::quoted);
        model.interview().subscribe(() -> choices.getItems().setAll(model.statements()));
        var field = new Field(words.text("attachment.statement"), choices);
        field.managedProperty().bind(field.visibleProperty());
        model.interview().map(Optional::isPresent).subscribe(field::setVisible);
        return field;
    }

    private Node courtMaySee() {
        var radios =
                new Radios<>(
                        List.of(CourtMaySee.values()),
                        answer -> words.of("terms.CourtMaySee", answer));
        radios.chosen().bindBidirectional(model.courtMaySee());
        return new Field(words.text("attachment.courtMaySee"), radios);
    }

    private Node keepPrivate() {
        var box = new CheckBox(words.text("attachment.private"));
        box.selectedProperty().bindBidirectional(model.askedToKeepPrivate());
        box.setWrapText(true);
        return box;
    }

    private Node confidentiality() {
        var radios =
                new Radios<>(model.choices(), answer -> words.of("terms.Confidentiality", answer));
        radios.chosen().bindBidirectional(model.confidentiality());
        var field = new Field(words.text("attachment.others"), radios);
        return model.choices().size() > 1
                ? field.hint(words.text("attachment.othersHint"))
                : field.hint(words.text("case.onlyOnline"));
    }

    private Field text(String key, javafx.beans.property.StringProperty kept) {
        var box = new WritingLine();
        box.textProperty().bindBidirectional(kept);
        return new Field(words.text(key), box);
    }

    private void save() {
        title.error(model.wrongWithTitle());
        answered.error(model.wrongWithAnswer());
        madeOn.error(wrongWithDay());
        var wrong = List.of(title, madeOn, answered).stream().filter(Field::isWrong).findFirst();
        if (wrong.isPresent()) {
            wrong.get().enter();
            return;
        }
        model.madeOn().set(day.date().get().exact());
        sheet.close();
        model.save();
    }

    private String wrongWithDay() {
        var typed = day.date().get();
        return typed instanceof TypedDate.Nothing || typed.exact().isPresent()
                ? ""
                : words.text("case.wholeDate");
    }
}
