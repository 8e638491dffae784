package org.tyst.screens.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.tyst.basics.Id;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Died;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.NameKind;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.TypedDate;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Everything about one person but what they are to others and where they are found. */
public final class PersonSheet {
    private final Writing writing;
    private final CaseFile file;
    private final Person before;
    private final Words words;
    private final TextField name = new WritingLine();
    private final Map<NameKind, WritingArea> names = new EnumMap<>(NameKind.class);
    private final DateField born;
    private final Radios<Birth.Certainty> certainty;
    private final Radios<String> gender;
    private final Map<Part, CheckBox> parts = new EnumMap<>(Part.class);
    private final Map<PersonId, CheckBox> livesWith = new LinkedHashMap<>();
    private final CheckBox died = new CheckBox();
    private final DateField diedOn;
    private final TextField diedSource = new WritingLine();
    private final WritingArea note = new WritingArea(2);
    private final Field nameField;
    private final Field bornField;
    private final Field certaintyField;
    private final Field partsField;
    private final Field diedField;
    private final Sheet sheet;

    public PersonSheet(Writing writing, CaseFile file, Person person) {
        this.writing = writing;
        this.file = file;
        this.before = person;
        this.words = writing.means().words();
        born = new DateField(words);
        diedOn = new DateField(words);
        certainty =
                new Radios<>(
                        List.of(Birth.Certainty.values()),
                        one -> words.of("family.certainty", one));
        gender = new Radios<>(Genders.choices(person.gender()), one -> Genders.told(one, words));
        nameField = new Field(words.text("family.name"), name).hint(words.text("family.nameHint"));
        bornField = new Field(words.text("case.birth"), born).optional(words);
        certaintyField = new Field(words.text("family.howSure"), certainty);
        var ticks = new Ticks();
        partsField = new Field(words.text("family.parts"), ticks);
        diedField = new Field(words.text("family.diedOn"), diedOn).optional(words);
        var title = person.name().isBlank() ? "family.addPerson" : "family.changePerson";
        sheet = new Sheet(words, words.text(title, person.name())).wide();
        for (var part : Part.values()) ticks.add(tick(parts, part, words.of("terms.Part", part)));
        fill();
    }

    /** Somebody of whom nothing is known yet but that they are in the case. */
    public static Person nobody(CaseFile file, PersonId id) {
        return new Person(
                id,
                file.theCase().id(),
                "",
                List.of(),
                Birth.unknown(),
                "",
                Set.of(Part.OTHER_PERSON),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.NOT_ASKED,
                "");
    }

    public void openOver(Node page) {
        var living = new Ticks();
        others().forEach(other -> living.add(tick(livesWith, other.id(), other.name())));
        livesWith.forEach((id, tick) -> tick.setSelected(before.livesWith().contains(id)));
        keep();
        sheet.add(nameField)
                .add(names.entrySet().stream().map(this::names).toArray(Node[]::new))
                .add(
                        bornField,
                        certaintyField,
                        new Field(words.text("case.gender"), gender).optional(words))
                .add(partsField)
                .add(living.isEmpty() ? new Node[0] : new Node[] {living(living)})
                .add(died, diedField, dying())
                .add(new Field(words.text("case.note"), note).optional(words))
                .primary(Command.named(words.text("family.savePerson"), this::save))
                .openOver(page);
    }

    private Field living(Ticks living) {
        return new Field(words.text("case.livesWith"), living)
                .hint(words.text("family.livesWithHint"))
                .optional(words);
    }

    private Field dying() {
        var source = new Field(words.text("family.source"), diedSource).optional(words);
        for (var field : List.of(diedField, source)) {
            field.visibleProperty().bind(died.selectedProperty());
            field.managedProperty().bind(died.selectedProperty());
        }
        return source;
    }

    private List<Person> others() {
        return file.people().stream().filter(other -> !other.id().equals(before.id())).toList();
    }

    private Field names(Map.Entry<NameKind, WritingArea> kind) {
        return new Field(words.of("family.names", kind.getKey()), kind.getValue())
                .hint(words.text("family.oneALine"))
                .optional(words);
    }

    private static <K> CheckBox tick(Map<K, CheckBox> ticks, K key, String name) {
        var tick = new CheckBox(name);
        tick.setWrapText(true);
        ticks.put(key, tick);
        return tick;
    }

    private void fill() {
        name.setText(before.name());
        for (var kind : NameKind.values())
            if (kind != NameKind.NOT_SAID || hasUnsaid()) names.put(kind, area(kind));
        before.birth().date().ifPresent(born::show);
        certainty.choose(before.birth().certainty());
        gender.choose(before.gender());
        parts.forEach((part, tick) -> tick.setSelected(before.parts().contains(part)));
        died.setText(words.text("family.hasDied"));
        died.setSelected(before.died().isPresent());
        before.died().flatMap(Died::on).ifPresent(diedOn::show);
        diedSource.setText(before.died().map(Died::source).orElse(""));
        note.setText(before.note());
    }

    private void keep() {
        var kept =
                writing.means()
                        .keeping("person." + whom())
                        .words("name", name.textProperty())
                        .words("born", born.textProperty())
                        .choice(
                                "certainty",
                                certainty.chosen(),
                                List.of(Birth.Certainty.values()),
                                Enum::name)
                        .choice(
                                "gender",
                                gender.chosen(),
                                Genders.choices(before.gender()),
                                String::valueOf)
                        .tick("died", died.selectedProperty())
                        .words("diedOn", diedOn.textProperty())
                        .words("diedSource", diedSource.textProperty())
                        .words("note", note.textProperty());
        names.forEach((kind, area) -> kept.words("names." + kind, area.textProperty()));
        parts.forEach((part, tick) -> kept.tick("part." + part, tick.selectedProperty()));
        livesWith.forEach((id, tick) -> kept.tick("lives." + id, tick.selectedProperty()));
        kept.over(sheet);
    }

    /** Somebody new has another id each time the sheet is opened. */
    private Id whom() {
        return before.name().isBlank() ? before.caseId() : before.id();
    }

    private boolean hasUnsaid() {
        return before.otherNames().stream()
                .anyMatch(other -> before.kindOf(other) == NameKind.NOT_SAID);
    }

    private WritingArea area(NameKind kind) {
        var area = new WritingArea(1);
        area.setText(
                before.otherNames().stream()
                        .filter(other -> before.kindOf(other) == kind)
                        .collect(Collectors.joining("\n")));
        return area;
    }

    private void save() {
        var isRight =
                new Checked()
                        .that(
                                nameField,
                                name.getText().isBlank() ? words.text("family.needsName") : "")
                        .that(bornField, wrongWithBirth())
                        .that(
                                partsField,
                                chosenParts().isEmpty() ? words.text("family.needsPart") : "")
                        .that(diedField, died.isSelected() ? wrongWith(diedOn) : "")
                        .isRight();
        if (!isRight) return;
        sheet.close();
        writing.save(made());
    }

    /** A date that is sure or in doubt is a whole date; where it is not known there is none. */
    private String wrongWithBirth() {
        var sure = certainty.chosen().get() != Birth.Certainty.UNKNOWN;
        if (sure && born.date().get() instanceof TypedDate.Nothing)
            return words.text("family.needsBirth");
        return wrongWith(born);
    }

    private String wrongWith(DateField field) {
        var date = field.date().get();
        if (date instanceof TypedDate.Nothing) return "";
        return date.exact().filter(day -> !day.isAfter(writing.means().today())).isPresent()
                ? ""
                : words.text("family.needsWholeDate");
    }

    private Set<Part> chosenParts() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Person made() {
        var kinds = new LinkedHashMap<String, NameKind>();
        names.forEach((kind, area) -> lines(area).forEach(line -> kinds.putIfAbsent(line, kind)));
        kinds.remove(Writing.kept(name.getText()));
        return new Person(
                before.id(),
                before.caseId(),
                Writing.kept(name.getText()),
                List.copyOf(kinds.keySet()),
                birth(),
                Optional.ofNullable(gender.chosen().get()).orElse(""),
                chosenParts(),
                before.relationships(),
                chosenHomes(),
                before.representative(),
                before.language(),
                Writing.kept(note.getText()),
                kinds,
                dead());
    }

    private List<PersonId> chosenHomes() {
        var chosen = new ArrayList<>(before.livesWith());
        chosen.removeIf(livesWith::containsKey);
        livesWith.forEach((id, tick) -> {
            if (tick.isSelected()) chosen.add(id);
        });
        return chosen;
    }

    private Birth birth() {
        var sure = Optional.ofNullable(certainty.chosen().get()).orElse(Birth.Certainty.UNKNOWN);
        Optional<LocalDate> date = born.date().get().exact();
        return sure == Birth.Certainty.UNKNOWN || date.isEmpty()
                ? Birth.unknown()
                : new Birth(date, sure);
    }

    private Optional<Died> dead() {
        return died.isSelected()
                ? Optional.of(
                        new Died(diedOn.date().get().exact(), Writing.kept(diedSource.getText())))
                : Optional.empty();
    }

    private static Stream<String> lines(WritingArea area) {
        return area.getText().lines().map(Writing::kept).filter(line -> !line.isEmpty());
    }
}
