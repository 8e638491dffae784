package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.Person;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.TypedDate;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** A new way to find somebody. Unless somebody has said that it may be shown, it may not. */
public final class ContactSheet {
    private final Writing writing;
    private final Person about;
    private final Words words;
    private final ContactPointId id;
    private final ObjectProperty<ContactPoint.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final TextField detail = new WritingLine();
    private final TextField source = new WritingLine();
    private final DateField since;
    private final Radios<Confidentiality> answer;
    private final Field kindField;
    private final Field detailField;
    private final Field answerField;
    private final Field sourceField;
    private final Field sinceField;
    private final Sheet sheet;

    public ContactSheet(Writing writing, Person about) {
        this.writing = writing;
        this.about = about;
        this.words = writing.means().words();
        id = new ContactPointId(writing.means().ids().next());
        since = new DateField(words);
        answer =
                new Radios<>(
                                List.of(
                                        Confidentiality.NOT_ASKED,
                                        Confidentiality.WITHHELD,
                                        Confidentiality.OPEN),
                                one -> words.of("terms.Confidentiality", one))
                        .choose(Confidentiality.NOT_ASKED);
        kindField =
                new Field(
                        words.text("family.contactKind"),
                        new Choice<>(
                                kind,
                                List.of(ContactPoint.Kind.values()),
                                one -> words.of("terms.Kind", one)));
        detailField = new Field(words.text("family.detail"), detail);
        answerField =
                new Field(words.text("case.mayBeShown"), answer)
                        .hint(words.text("family.blankIsWithheld"));
        sourceField =
                new Field(words.text("family.source"), source)
                        .hint(words.text("family.sourceHint"));
        sinceField = new Field(words.text("family.sinceWhen"), since).optional(words);
        sheet = new Sheet(words, words.text("family.addContact", about.name()));
    }

    public void openOver(Node page) {
        sheet.add(kindField, detailField, answerField, sourceField, sinceField)
                .primary(Command.named(words.text("family.saveContact"), this::save))
                .openOver(page);
    }

    private void save() {
        var isRight =
                new Checked()
                        .that(
                                kindField,
                                kind.get() == null ? words.text("family.needsContactKind") : "")
                        .that(
                                detailField,
                                detail.getText().isBlank() ? words.text("family.needsDetail") : "")
                        .that(
                                sourceField,
                                source.getText().isBlank() ? words.text("family.needsSource") : "")
                        .that(sinceField, wrongWithSince())
                        .isRight();
        var chosen = kind.get();
        if (!isRight || chosen == null) return;
        sheet.close();
        writing.save(point(chosen), detail.getText());
    }

    private String wrongWithSince() {
        var typed = since.date().get();
        return typed instanceof TypedDate.Nothing || typed.exact().isPresent()
                ? ""
                : words.text("family.needsWholeDate");
    }

    private ContactPoint point(ContactPoint.Kind chosen) {
        var said = Optional.ofNullable(answer.chosen().get()).orElse(Confidentiality.NOT_ASKED);
        return new ContactPoint(
                id,
                about.caseId(),
                about.id(),
                chosen,
                said,
                Optional.of(Writing.kept(detail.getText())).filter(_ -> !said.isWithheld()),
                Writing.kept(source.getText()),
                since.date().get().exact(),
                Optional.empty());
    }
}
