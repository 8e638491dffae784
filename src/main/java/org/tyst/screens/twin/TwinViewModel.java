package org.tyst.screens.twin;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.tyst.basics.SaveOutcome;
import org.tyst.reports.Material;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.Run;
import org.tyst.reports.Section;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.Step;
import org.tyst.reports.translating.Ground;
import org.tyst.reports.translating.Passages;
import org.tyst.reports.translating.Progress;
import org.tyst.reports.translating.Progress.Row;
import org.tyst.reports.translating.Progress.State;
import org.tyst.reports.translating.Translated;
import org.tyst.reports.translating.Unit;
import org.tyst.reports.translating.Units;
import org.tyst.screens.Place;
import org.tyst.screens.report.Manuscript;
import org.tyst.screens.report.ReportDesks;
import org.tyst.screens.report.TranslationDesk;
import org.tyst.screens.signoff.LifeMeans;
import org.tyst.words.Language;

/** One report in both languages: which passage is open, what is still to be translated or checked, and who may do which. */
public final class TwinViewModel {
    private final ReportId id;
    private final ReportDesks desks;
    private final LifeMeans means;
    private final Manuscript manuscript;
    private final TranslationDesk desk;
    private final StringProperty section = new SimpleStringProperty("");
    private final StringProperty translator;
    private final ObjectProperty<Optional<String>> current =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final Subscription following;
    private Optional<Ground> ground = Optional.empty();
    private Optional<Material> readFrom = Optional.empty();
    private Optional<Units> units = Optional.empty();
    private List<LifeLine> lines = List.of();

    public TwinViewModel(ReportId id, ReportDesks desks, LifeMeans means) {
        this.id = id;
        this.desks = desks;
        this.means = means;
        var model = desks.enter(id);
        manuscript = model.manuscript();
        desk = model.translation();
        translator = new SimpleStringProperty(means.signing().me().name());
        following = manuscript.opened().subscribe(_ -> look());
        readLines();
    }

    ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SaveOutcome>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    ZoneId zone() {
        return means.clock().getZone();
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Report report() {
        return manuscript.report();
    }

    boolean isRead() {
        return manuscript.opened().get().isPresent();
    }

    /** The language that is being translated into. */
    Optional<Language> language() {
        return desk.language();
    }

    Ground ground() {
        return ground.orElseThrow();
    }

    boolean mayWrite() {
        return manuscript.mayWrite();
    }

    /** Which section is shown; the titles are the report's own. */
    StringProperty section() {
        return section;
    }

    /** Whose translation it is that is typed here. */
    StringProperty translator() {
        return translator;
    }

    /** The passage that is open. */
    ObjectProperty<Optional<String>> current() {
        return current;
    }

    /** Those with something in them. */
    List<Section> sections() {
        var withRows = rows().map(row -> row.unit().section().key()).toList();
        return report().sections().stream().filter(one -> withRows.contains(one.key())).toList();
    }

    List<Row> shown() {
        return rows().filter(row -> row.unit().section().key().equals(section.get())).toList();
    }

    long toDoIn(Section one) {
        return rows().filter(row -> row.unit().section().key().equals(one.key()))
                .filter(this::isMine)
                .count();
    }

    Optional<Row> row(String key) {
        return rows().filter(row -> row.unit().key().equals(key)).findFirst();
    }

    /** What was typed, passage by passage. */
    List<Run> said(Unit unit, int passage) {
        return report().translation().stream()
                .flatMap(it -> it.of(unit.key()).stream())
                .map(Translated::words)
                .filter(words -> passage < words.size())
                .map(words -> words.get(passage))
                .findFirst()
                .orElse(List.of());
    }

    Optional<Integer> number(Unit unit) {
        return unit.block().flatMap(manuscript::number);
    }

    /** Which of its kind it is in its section, counted from 1. */
    long place(Unit unit) {
        return 1
                + rows().map(Row::unit)
                        .filter(one -> one.section().key().equals(unit.section().key()))
                        .takeWhile(one -> !one.key().equals(unit.key()))
                        .filter(one -> one.part(0).equals(unit.part(0)))
                        .count();
    }

    void type(Unit unit, int passage, String typed) {
        desk.type(unit, passage, ground().of(unit, passage).read(typed));
    }

    boolean mayCheck(Row row) {
        var me = means.signing().me();
        var checkers = means.conditions().policy().translations();
        return row.is(State.TRANSLATED)
                && report().isDraft()
                && row.translated()
                        .filter(it -> checkers.mayCheck(report(), me.name(), me.role(), it))
                        .isPresent();
    }

    /** Whoever looks has something to do about it. */
    boolean isMine(Row row) {
        return mayWrite() && row.state().isToDo() || mayCheck(row);
    }

    Optional<Row> open() {
        return current.get().flatMap(this::row);
    }

    /** What can be said of the passage that is open: that it is translated, or that it was checked. */
    void done() {
        open().ifPresent(this::done);
    }

    private void done(Row row) {
        if (mayWrite() && row.state().isToDo()) {
            desk.ready(row.unit(), translator.get());
            if (row(row.unit().key()).filter(now -> now.state().isToDo()).isEmpty()) next();
        } else if (mayCheck(row)) check(List.of(row));
        else next();
    }

    /** It says in both languages the same: each of these, as it stands now. */
    void check(List<Row> rows) {
        var hashes = rows.stream().flatMap(it -> it.translated().stream()).map(Translated::hash);
        var step = new Step.TranslationChecked(hashes.toList());
        if (working.get()) return;
        working.set(true);
        means.reports()
                .accept(saved -> {
                    if (saved instanceof SaveOutcome.Saved) keep(step);
                    else kept(saved);
                });
    }

    List<Row> toCheckHere() {
        return shown().stream().filter(this::mayCheck).toList();
    }

    private void keep(Step step) {
        var line = means.signing().line(report(), step);
        means.work().inOrder(() -> means.lives().add(line), this::kept);
    }

    private void kept(SaveOutcome outcome) {
        working.set(false);
        trouble.set(Optional.of(outcome).filter(it -> !(it instanceof SaveOutcome.Saved)));
        means.work().inOrder(() -> means.lives().lines(id), this::checked);
    }

    private void checked(List<LifeLine> now) {
        lines = now;
        look();
        if (trouble.get().isEmpty()) next();
    }

    /** The next after the open one that whoever looks has something to do about, in whatever section. */
    void next() {
        var all = rows().toList();
        var at = all.stream().map(row -> row.unit().key()).toList().indexOf(key());
        var behind = all.subList(at + 1, all.size()).stream();
        Stream.concat(behind, all.subList(0, at + 1).stream())
                .filter(this::isMine)
                .findFirst()
                .ifPresent(row -> enter(row.unit()));
    }

    private String key() {
        return current.get().orElse("");
    }

    void enter(Unit unit) {
        section.set(unit.section().key());
        current.set(Optional.of(unit.key()));
    }

    void fromRecord() {
        desk.fromRecord();
    }

    void giveUp() {
        desk.giveUp();
        toDesk();
    }

    void toDesk() {
        go(new Place.ReportDesk(id));
    }

    void toReview() {
        go(new Place.Review(id));
    }

    void toSignOff() {
        go(new Place.SignOff(id));
    }

    private void go(Place place) {
        means.reports()
                .accept(saved -> {
                    if (saved instanceof SaveOutcome.Saved) means.navigator().go(place);
                    else trouble.set(Optional.of(saved));
                });
    }

    void left() {
        following.unsubscribe();
        desks.leave(id);
    }

    private void readLines() {
        means.work()
                .inOrder(
                        () -> means.lives().lines(id),
                        now -> {
                            lines = now;
                            look();
                        });
    }

    private void look() {
        if (!isRead() || report().translation().isEmpty()) {
            progress.set(Optional.empty());
            return;
        }
        if (readFrom.filter(manuscript.material()::equals).isEmpty()) begin();
        progress.set(Optional.of(progressed(units.orElseThrow())));
        if (section.get().isEmpty()) first();
    }

    private void begin() {
        var between = new Passages(report().language(), language().orElseThrow());
        readFrom = Optional.of(manuscript.material());
        units = Optional.of(new Units(between, manuscript.material()));
        ground = Optional.of(new Ground(manuscript.material(), between));
    }

    private Progress progressed(Units all) {
        return Progress.of(report(), all, lines, means.conditions().policy().translations());
    }

    /** Where there is something to do; where there is nothing, at the beginning. */
    private void first() {
        rows().filter(this::isMine)
                .findFirst()
                .or(() -> rows().findFirst())
                .ifPresent(row -> enter(row.unit()));
    }

    private Stream<Row> rows() {
        return progress.get().stream().flatMap(all -> all.rows().stream());
    }
}
