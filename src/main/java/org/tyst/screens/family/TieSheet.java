package org.tyst.screens.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.cases.TieId;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.TypedDate;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What somebody is to another person of the case, or to somebody new: with its source, and from when to when. */
final class TieSheet {
    private final Writing writing;
    private final CaseFile file;
    private final Person about;
    private final Words words;
    private final TieId id;
    private final PersonId newId;
    private final ObjectProperty<@Nullable Kin> kin = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PersonId> who = new SimpleObjectProperty<>();
    private final TextField name = new WritingLine();
    private final DateField born;
    private final Radios<String> gender;
    private final TextField inWords = new WritingLine();
    private final TextField source = new WritingLine();
    private final DateField since;
    private final DateField until;
    private final CheckBox withheld = new CheckBox();
    private final Map<PersonId, CheckBox> alsoOf = new LinkedHashMap<>();
    private final Field kinField;
    private final Field whoField;
    private final Field nameField;
    private final Field bornField;
    private final Field wordsField;
    private final Field sourceField;
    private final Field sinceField;
    private final Field untilField;
    private final Sheet sheet;

    TieSheet(Writing writing, CaseFile file, Namesakes namesakes, Person about) {
        this.writing = writing;
        this.file = file;
        this.about = about;
        this.words = writing.means().words();
        id = writing.newTie();
        newId = writing.newPerson();
        born = new DateField(words);
        since = new DateField(words);
        until = new DateField(words);
        gender = new Radios<>(Genders.choices(""), one -> Genders.told(one, words));
        kinField =
                new Field(
                        words.text("family.kin", about.name()),
                        new Choice<>(kin, Kin.all(), one -> one.told(words)));
        whoField =
                new Field(
                        words.text("family.who"),
                        new Choice<>(who, people(), person -> told(person, namesakes)));
        nameField = new Field(words.text("family.name"), name);
        bornField = new Field(words.text("case.birth"), born).optional(words);
        wordsField = new Field(words.text("family.inWords"), inWords).optional(words);
        sourceField =
                new Field(words.text("family.source"), source)
                        .hint(words.text("family.sourceHint"));
        sinceField = new Field(words.text("family.sinceWhen"), since).optional(words);
        untilField = new Field(words.text("family.untilWhen"), until).optional(words);
        sheet = new Sheet(words, words.text("family.addTie", about.name())).wide();
    }

    private void keep() {
        var kept =
                writing.means()
                        .keeping("tie." + about.id())
                        .choice("kin", kin, Kin.all(), Kin::toString)
                        .choice("who", who, people(), this::keyOf)
                        .words("name", name.textProperty())
                        .words("born", born.textProperty())
                        .choice("gender", gender.chosen(), Genders.choices(""), String::valueOf)
                        .words("inWords", inWords.textProperty())
                        .words("source", source.textProperty())
                        .words("since", since.textProperty())
                        .words("until", until.textProperty())
                        .tick("withheld", withheld.selectedProperty());
        alsoOf.forEach((partner, tick) -> kept.tick("also." + partner, tick.selectedProperty()));
        kept.over(sheet);
    }

    /** Somebody new has another id each time the sheet is opened. */
    private String keyOf(PersonId person) {
        return person.equals(newId) ? "new" : person.toString();
    }

    /** To somebody new. */
    TieSheet with(Kin preset) {
        kin.set(preset);
        who.set(newId);
        return this;
    }

    void openOver(Node page) {
        var isNew = who.isEqualTo(newId);
        var genderField = new Field(words.text("case.gender"), gender).optional(words);
        for (var field : List.of(nameField, bornField, genderField)) showWhen(field, isNew);
        withheld.setText(words.text("family.withheldTie"));
        withheld.setWrapText(true);
        sheet.add(kinField, whoField, nameField, genderField, bornField)
                .add(partners())
                .add(wordsField, sourceField, sinceField, untilField, withheld)
                .primary(Command.named(words.text("family.saveTie"), this::save));
        keep();
        sheet.openOver(page);
    }

    private static void showWhen(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** A child has mostly two parents: the other is one tick away. */
    private Node[] partners() {
        var ticks = new Ticks();
        for (var partner : partnersOf(about.id())) {
            var tick = new CheckBox(file.person(partner).map(Person::name).orElse(""));
            alsoOf.put(partner, tick);
            ticks.add(tick);
        }
        if (ticks.isEmpty()) return new Node[0];
        var field = new Field(words.text("family.alsoChildOf"), ticks).optional(words);
        showWhen(field, kin.isEqualTo(Kin.PARENT_OF));
        return new Node[] {field};
    }

    private List<PersonId> partnersOf(PersonId person) {
        return file.family().standing().stream()
                .filter(tie -> tie.relation().isCouple())
                .filter(tie -> tie.one().equals(person) || tie.other().equals(person))
                .map(tie -> tie.one().equals(person) ? tie.other() : tie.one())
                .distinct()
                .toList();
    }

    private List<PersonId> people() {
        var others =
                file.people().stream().map(Person::id).filter(other -> !other.equals(about.id()));
        return Stream.concat(Stream.of(newId), others).toList();
    }

    private String told(PersonId person, Namesakes namesakes) {
        return person.equals(newId)
                ? words.text("family.somebodyNew")
                : file.person(person)
                        .map(one -> namesakes.told(one, words))
                        .orElse(words.text("case.somebody"));
    }

    private void save() {
        var isOther = kin.get() != null && kin.get().relation() == Relation.OTHER;
        var isRight =
                new Checked()
                        .that(kinField, kin.get() == null ? words.text("family.needsKin") : "")
                        .that(whoField, who.get() == null ? words.text("family.needsWho") : "")
                        .that(
                                nameField,
                                isNew() && name.getText().isBlank()
                                        ? words.text("family.needsName")
                                        : "")
                        .that(bornField, isNew() ? wrongWith(born) : "")
                        .that(
                                wordsField,
                                isOther && inWords.getText().isBlank()
                                        ? words.text("family.needsWords")
                                        : "")
                        .that(
                                sourceField,
                                source.getText().isBlank() ? words.text("family.needsSource") : "")
                        .that(sinceField, wrongWith(since))
                        .that(untilField, wrongWith(until))
                        .isRight();
        var chosen = kin.get();
        var other = who.get();
        if (!isRight || chosen == null || other == null) return;
        sheet.close();
        writing.save(Optional.of(person()).filter(_ -> isNew()), ties(chosen, other));
    }

    private boolean isNew() {
        return newId.equals(who.get());
    }

    private String wrongWith(DateField field) {
        return field.date().get() instanceof TypedDate.Nothing
                        || field.date().get().exact().isPresent()
                ? ""
                : words.text("family.needsWholeDate");
    }

    private List<FamilyTie> ties(Kin chosen, PersonId other) {
        var ties = new ArrayList<FamilyTie>();
        ties.add(tie(chosen, other));
        if (chosen.equals(Kin.PARENT_OF))
            alsoOf.forEach((partner, tick) -> {
                if (tick.isSelected() && !partner.equals(other))
                    ties.add(writing.tie(partner, Relation.PARENT, other, source.getText()));
            });
        return ties;
    }

    private FamilyTie tie(Kin chosen, PersonId other) {
        return new FamilyTie(
                id,
                about.caseId(),
                chosen.first() ? about.id() : other,
                chosen.first() ? other : about.id(),
                chosen.relation(),
                Writing.kept(inWords.getText()),
                Writing.kept(source.getText()),
                since.date().get().exact(),
                until.date().get().exact(),
                withheld.isSelected(),
                Optional.empty());
    }

    private Person person() {
        return new Person(
                newId,
                about.caseId(),
                Writing.kept(name.getText()),
                List.of(),
                born.date().get().exact().map(Birth::stated).orElseGet(Birth::unknown),
                Optional.ofNullable(gender.chosen().get()).orElse(""),
                Set.of(Part.OTHER_PERSON),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.NOT_ASKED,
                "");
    }
}
