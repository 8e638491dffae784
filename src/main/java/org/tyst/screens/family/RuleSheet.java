package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.SafetyRule;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** How somebody is reached safely, or whom they must never meet. */
public final class RuleSheet {
    private final Writing writing;
    private final Person about;
    private final Words words;
    private final Radios<SafetyRule.Kind> kinds;
    private final ObjectProperty<@Nullable PersonId> other = new SimpleObjectProperty<>();
    private final WritingArea typed = new WritingArea(2);
    private final TextField source = new WritingLine();
    private final Field kindField;
    private final Field otherField;
    private final Field ruleField;
    private final Field sourceField;
    private final Sheet sheet;

    public RuleSheet(Writing writing, CaseFile file, Namesakes namesakes, Person about) {
        this.writing = writing;
        this.about = about;
        this.words = writing.means().words();
        kinds =
                new Radios<>(
                                List.of(SafetyRule.Kind.values()),
                                kind -> words.of("terms.Kind", kind))
                        .choose(SafetyRule.Kind.SAFE_CONTACT);
        kindField = new Field(words.text("family.ruleKind"), kinds);
        var others =
                file.people().stream()
                        .map(Person::id)
                        .filter(id -> !id.equals(about.id()))
                        .toList();
        otherField =
                new Field(
                        words.text("family.neverWith"),
                        new Choice<>(
                                other,
                                others,
                                id ->
                                        file.person(id)
                                                .map(one -> namesakes.told(one, words))
                                                .orElse("")));
        ruleField = new Field(words.text("family.rule"), typed).hint(words.text("family.ruleHint"));
        sourceField =
                new Field(words.text("family.source"), source)
                        .hint(words.text("family.sourceHint"));
        sheet = new Sheet(words, words.text("family.setRule", about.name()));
        writing.means()
                .keeping("rule." + about.id())
                .choice("kind", kinds.chosen(), List.of(SafetyRule.Kind.values()), Enum::name)
                .choice("other", other, others, PersonId::toString)
                .words("rule", typed.textProperty())
                .words("source", source.textProperty())
                .over(sheet);
    }

    public void openOver(Node page) {
        otherField.visibleProperty().bind(kinds.chosen().isEqualTo(SafetyRule.Kind.NEVER_TOGETHER));
        otherField.managedProperty().bind(otherField.visibleProperty());
        sheet.add(
                        Texts.body(words.text("family.ruleMeans")),
                        kindField,
                        otherField,
                        ruleField,
                        sourceField)
                .primary(Command.named(words.text("family.saveRule"), this::save))
                .openOver(page);
    }

    private boolean isPair() {
        return kinds.chosen().get() == SafetyRule.Kind.NEVER_TOGETHER;
    }

    private void save() {
        var isRight =
                new Checked()
                        .that(
                                otherField,
                                isPair() && other.get() == null
                                        ? words.text("family.needsWho")
                                        : "")
                        .that(
                                ruleField,
                                !isPair() && typed.getText().isBlank()
                                        ? words.text("family.needsRule")
                                        : "")
                        .that(
                                sourceField,
                                source.getText().isBlank() ? words.text("family.needsSource") : "")
                        .isRight();
        var kind = kinds.chosen().get();
        if (!isRight || kind == null) return;
        sheet.close();
        var second = Optional.ofNullable(other.get()).filter(_ -> isPair());
        writing.set(
                kind,
                Stream.concat(Stream.of(about.id()), second.stream()).toList(),
                typed.getText(),
                source.getText());
    }
}
