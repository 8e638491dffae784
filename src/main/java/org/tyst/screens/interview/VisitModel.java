package org.tyst.screens.interview;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import org.tyst.basics.Text;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.interviews.Explaining;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.Present;
import org.tyst.interviews.SeenAlone;

/** The interview itself while it is written: who, how, where, when and what was explained. */
final class VisitModel {
    private final Interview opened;
    private final CaseFile file;
    private final WhenModel when;
    private final WhenModel notes;
    private final ConductModel conduct;
    private final Map<Person, BooleanProperty> people = new LinkedHashMap<>();
    private final Map<PersonId, Stay> stays = new HashMap<>();
    private final ObservableList<OtherPresent> others = FXCollections.observableArrayList();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>();
    private final ObjectProperty<PlaceType> place = new SimpleObjectProperty<>();
    private final ObjectProperty<SeenAlone> seenAlone = new SimpleObjectProperty<>();
    private final StringProperty whyNotAlone = new SimpleStringProperty();
    private final StringProperty language = new SimpleStringProperty();
    private final StringProperty interpreter = new SimpleStringProperty();
    private final ToldModel told;

    VisitModel(Interview opened, CaseFile file, Explaining rules, Clock clock) {
        this.file = file;
        this.opened = opened;
        when = new WhenModel(opened.startedAt(), opened.endedAt(), clock);
        notes = new WhenModel(opened.notesMadeAt(), Optional.empty(), clock);
        conduct = new ConductModel(opened.conduct(), clock);
        mode.set(opened.mode());
        place.set(opened.place());
        seenAlone.set(opened.seenAlone());
        whyNotAlone.set(opened.whyNotAlone());
        language.set(opened.language());
        interpreter.set(opened.interpreter());
        People.inOrder(file).forEach(person -> people.put(person, presence(person)));
        people.keySet().forEach(this::stay);
        opened.present().stream().filter(this::isOther).map(OtherPresent::of).forEach(others::add);
        told =
                new ToldModel(
                        opened.told(), conduct.explained(), this::interview, file, rules, clock);
    }

    Interview interview() {
        return new Interview(
                opened.id(),
                opened.caseId(),
                opened.author(),
                opened.authorName(),
                mode.get(),
                place.get(),
                when.startedAt(),
                when.endedAt(),
                present(),
                seenAlone.get(),
                Text.kept(whyNotAlone.get()),
                Text.kept(language.get()),
                Text.kept(interpreter.get()),
                told.toEverybody(),
                notes.startedAt(),
                opened.enteredAt(),
                conduct.conduct(),
                opened.signedAt());
    }

    /** Who they are together with, and what stands about keeping each of them safe. */
    CaseFile file() {
        return file;
    }

    void addOther() {
        if (others.isEmpty() || !others.getLast().isBlank()) others.add(OtherPresent.nobody());
    }

    void onChange(Runnable act) {
        for (var value : values()) value.subscribe((before, now) -> act.run());
        stays.values().forEach(stay -> stay.onChange(act));
        people.values().forEach(presence -> presence.subscribe((before, now) -> act.run()));
        told.onChange(act);
        conduct.onChange(act);
        others.forEach(other -> other.onChange(act));
        others.addListener((Change<? extends OtherPresent> change) -> otherPeople(change, act));
    }

    WhenModel when() {
        return when;
    }

    /** When the notes were made, which may be long before they were typed here. */
    WhenModel notes() {
        return notes;
    }

    ConductModel conduct() {
        return conduct;
    }

    Map<Person, BooleanProperty> people() {
        return people;
    }

    /** For how long one of them was there. */
    Stay stay(Person person) {
        return stays.computeIfAbsent(person.id(), id -> Stay.of(openedAs(id)));
    }

    private Optional<Present> openedAs(PersonId id) {
        return opened.present().stream()
                .filter(present -> present.person().equals(Optional.of(id)))
                .findFirst();
    }

    boolean isThere(PersonId id) {
        return people.entrySet().stream()
                .anyMatch(known -> known.getKey().id().equals(id) && known.getValue().get());
    }

    ObservableList<OtherPresent> others() {
        return others;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    ObjectProperty<PlaceType> place() {
        return place;
    }

    ObjectProperty<SeenAlone> seenAlone() {
        return seenAlone;
    }

    StringProperty whyNotAlone() {
        return whyNotAlone;
    }

    StringProperty language() {
        return language;
    }

    StringProperty interpreter() {
        return interpreter;
    }

    /** What was explained to each of those who are there. */
    ToldModel told() {
        return told;
    }

    private List<Present> present() {
        var all = new ArrayList<Present>();
        people.forEach((person, there) -> {
            if (there.get()) all.add(present(person));
        });
        others.stream()
                .filter(other -> !other.isBlank())
                .map(OtherPresent::present)
                .forEach(all::add);
        return all;
    }

    private Present present(Person person) {
        var there = new Present(Optional.of(person.id()), person.name(), "");
        return stay(person).of(there, when.day().get());
    }

    private BooleanProperty presence(Person person) {
        var there =
                opened.present().stream()
                        .anyMatch(present -> present.person().equals(Optional.of(person.id())));
        return new SimpleBooleanProperty(there);
    }

    private boolean isOther(Present present) {
        return present.person().isEmpty();
    }

    private static void otherPeople(Change<? extends OtherPresent> change, Runnable act) {
        while (change.next()) change.getAddedSubList().forEach(other -> other.onChange(act));
        act.run();
    }

    private List<ObservableValue<?>> values() {
        return List.of(
                when.day(),
                when.started(),
                when.ended(),
                notes.day(),
                notes.started(),
                mode,
                place,
                seenAlone,
                whyNotAlone,
                language,
                interpreter);
    }
}
