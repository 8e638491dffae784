package org.tyst.screens.chronology;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FactId;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.ChildrensRows;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.EntryId;
import org.tyst.cases.chronology.Origin;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.cases.chronology.Stretch;
import org.tyst.cases.chronology.Timeline;
import org.tyst.interviews.InterviewRecord;
import org.tyst.words.Words;

/** The chronology of one case: the entries that the filters let through, as lines of a table and as rows of a drawing. */
public final class ChronologyDesk {
    private static final double CLOSER = 0.5;
    private static final double FARTHER = 2;

    private final CaseFile file;
    private final List<InterviewRecord> interviews;
    private final ChronologyTools tools;
    private final Words words;
    private final ObjectProperty<Optional<PersonId>> child =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Standing>> standing =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Stretch>> stretch =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<EntryLine> lines = FXCollections.observableArrayList();

    public ChronologyDesk(
            CaseFile file, List<InterviewRecord> interviews, ChronologyTools tools, Words words) {
        this.file = file;
        this.interviews = List.copyOf(interviews);
        this.tools = tools;
        this.words = words;
        child.subscribe(this::list);
        standing.subscribe(this::list);
        list();
    }

    ObservableList<EntryLine> lines() {
        return lines;
    }

    ObjectProperty<Optional<PersonId>> child() {
        return child;
    }

    ObjectProperty<Optional<Standing>> standing() {
        return standing;
    }

    /** The days that are looked at; empty for all. */
    ObjectProperty<Optional<Stretch>> stretch() {
        return stretch;
    }

    boolean isEmpty() {
        return file.chronology().isEmpty();
    }

    List<Person> children() {
        return file.children();
    }

    List<Candidate> candidates() {
        return new Candidates(file, interviews, words).all();
    }

    void choose(List<Candidate> chosen) {
        var dated =
                chosen.stream()
                        .flatMap(one -> one.date().stream().map(date -> entry(one, date)))
                        .toList();
        tools.work().inOrder(() -> tools.store().keep(dated), tools.settled());
    }

    /** What had no date, with the one that somebody gave it; or what somebody wrote by hand. */
    void add(TypedEvent typed) {
        keep(typed.entry(new EntryId(tools.ids().next()), file.theCase().id(), tools.me()));
    }

    void change(ChronologyEntry old, TypedEvent typed) {
        keep(typed.entry(old.id(), old.caseId(), tools.me()));
    }

    void takeOut(ChronologyEntry entry) {
        tools.work()
                .inOrder(() -> tools.store().takeOut(entry.caseId(), entry.id()), tools.settled());
    }

    void closer() {
        look(stretchNow().zoomed(CLOSER));
    }

    void farther() {
        look(stretchNow().zoomed(FARTHER));
    }

    /** By a part of what is seen; less than nothing is earlier. */
    void move(double part) {
        look(stretchNow().moved(part));
    }

    void lookAtAll() {
        stretch.set(Optional.empty());
    }

    /** A row for what touched all children, and one for each child. Who looks at one child sees what touched all as well. */
    List<Timeline.Row> rows() {
        var looked =
                children().stream()
                        .filter(one -> child.get().map(one.id()::equals).orElse(true))
                        .toList();
        return new ChildrensRows(looked, words).of(lines.stream().map(this::touching).toList());
    }

    private ChildrensRows.Touching touching(EntryLine line) {
        var entry = line.entry();
        var event = Timeline.Event.of(entry.id(), entry.date(), line.when(), line.what());
        return new ChildrensRows.Touching(event, entry.children());
    }

    private void keep(ChronologyEntry entry) {
        tools.work().inOrder(() -> tools.store().keep(List.of(entry)), tools.settled());
    }

    private ChronologyEntry entry(Candidate one, RoughDate date) {
        return new TypedEvent(
                        date,
                        one.what(),
                        Optional.of(one.origin()),
                        one.source(),
                        one.standing(),
                        List.copyOf(one.children()))
                .entry(new EntryId(tools.ids().next()), file.theCase().id(), tools.me());
    }

    private Stretch stretchNow() {
        return stretch.get().orElseGet(() -> Stretch.of(rows()));
    }

    private void look(Stretch at) {
        stretch.set(Optional.of(at));
    }

    private void list() {
        lines.setAll(
                file.chronology().stream()
                        .filter(entry -> child.get().map(entry::touches).orElse(true))
                        .filter(this::hasStanding)
                        .map(this::line)
                        .toList());
    }

    private boolean hasStanding(ChronologyEntry entry) {
        return standing.get().isEmpty() || entry.standing().equals(standing.get());
    }

    private EntryLine line(ChronologyEntry entry) {
        return new EntryLine(
                entry,
                entry.date().exact().map(words::date).orElse(entry.date().words()),
                entry.what(),
                entry.source(),
                entry.standing().map(one -> words.of("terms.Standing", one)).orElse(""),
                children(entry),
                doubt(entry));
    }

    private String children(ChronologyEntry entry) {
        return entry.children().isEmpty()
                ? words.text("chronology.allChildren")
                : children().stream()
                        .filter(one -> entry.children().contains(one.id()))
                        .map(Person::name)
                        .collect(Collectors.joining(", "));
    }

    private String doubt(ChronologyEntry entry) {
        return entry.origin().stream()
                .flatMap(origin ->
                        Stream.of(
                                tools.contested().test(origin.id())
                                        ? words.text("chronology.contested")
                                        : "",
                                isReplaced(origin) ? words.text("chronology.replaced") : ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private boolean isReplaced(Origin origin) {
        return switch (origin.kind()) {
            case FACT -> file.later(new FactId(origin.id())).isPresent();
            case STATEMENT ->
                    interviews.stream()
                            .flatMap(record -> record.statements().stream())
                            .flatMap(said -> said.corrects().stream())
                            .anyMatch(said -> said.value().equals(origin.id()));
            case HEARING, ORDER -> false;
        };
    }
}
