package org.tyst.reports.translating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.reports.Report;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.Step;

/** How far a translation has come, unit by unit, in the order in which they are read. */
public final class Progress {
    private final Report report;
    private final Passages passages;
    private final Checkers checkers;
    private final Map<String, Translated> translated = new HashMap<>();
    private final Map<String, List<LifeLine>> checks = new HashMap<>();
    private final List<Row> rows;

    /** One unit as it stands. */
    public record Row(
            Unit unit, Optional<Translated> translated, State state, Optional<LifeLine> check) {
        public boolean is(State other) {
            return state == other;
        }
    }

    public enum State {
        /** There is nothing to put in other words. */
        STAYS,
        NOT_TRANSLATED,
        DRAFT,
        /** The original reads otherwise now than when it was translated. */
        STALE,
        TRANSLATED,
        CHECKED;

        /** Whether its translator has something to do about it. */
        public boolean isToDo() {
            return this == NOT_TRANSLATED || this == DRAFT || this == STALE;
        }

        boolean isDone() {
            return this == STAYS || this == CHECKED;
        }
    }

    private Progress(Report report, Units units, List<LifeLine> lines, Checkers checkers) {
        this.report = report;
        this.passages = units.passages();
        this.checkers = checkers;
        report.translation().orElseThrow().units().forEach(one -> translated.put(one.key(), one));
        lines.forEach(this::note);
        this.rows = units.of(report, lines).stream().map(this::row).toList();
    }

    public static Progress of(Report report, Units units, List<LifeLine> lines, Checkers checkers) {
        return new Progress(report, units, lines, checkers);
    }

    public List<Row> rows() {
        return rows;
    }

    private void note(LifeLine line) {
        if (line.step() instanceof Step.TranslationChecked it)
            it.hashes()
                    .forEach(
                            hash -> checks.computeIfAbsent(hash, _ -> new ArrayList<>()).add(line));
    }

    public long count(State state) {
        return rows.stream().filter(row -> row.is(state)).count();
    }

    /** What stands between both languages and a signature. */
    public int unchecked() {
        return (int) rows.stream().filter(row -> !row.state().isDone()).count();
    }

    public int needed() {
        return (int) rows.stream().filter(row -> !row.is(State.STAYS)).count();
    }

    private Row row(Unit unit) {
        var said = Optional.ofNullable(translated.get(unit.key())).filter(it -> !it.isBlank());
        var check = said.flatMap(this::check);
        return new Row(unit, said, state(unit, said, check), check);
    }

    private static State state(
            Unit unit, Optional<Translated> translated, Optional<LifeLine> check) {
        if (!unit.isNeeded()) return State.STAYS;
        if (translated.isEmpty()) return State.NOT_TRANSLATED;
        var it = translated.get();
        if (!it.from().equals(unit.hash())) return State.STALE;
        if (!it.ready() || !unit.isWhole(it)) return State.DRAFT;
        return check.isPresent() ? State.CHECKED : State.TRANSLATED;
    }

    /** The last by somebody who may, of exactly these words. */
    private Optional<LifeLine> check(Translated said) {
        if (checks.isEmpty()) return Optional.empty();
        return checks.getOrDefault(passages.hash(said), List.of()).stream()
                .filter(line -> checkers.mayCheck(report, line.by(), line.role(), said))
                .reduce((_, next) -> next);
    }
}
