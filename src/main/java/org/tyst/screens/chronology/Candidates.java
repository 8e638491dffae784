package org.tyst.screens.chronology;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.Hearing;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.cases.chronology.Origin;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Statement;
import org.tyst.words.Words;

/** What of the record is not in the chronology yet: facts, what agencies said, hearings, orders, signed statements. */
final class Candidates {
    private final CaseFile file;
    private final List<InterviewRecord> interviews;
    private final Words words;

    Candidates(CaseFile file, List<InterviewRecord> interviews, Words words) {
        this.file = file;
        this.interviews = interviews;
        this.words = words;
    }

    /** Dated ones first, by their dates. */
    List<Candidate> all() {
        var chosen =
                file.chronology().stream()
                        .map(ChronologyEntry::origin)
                        .flatMap(Optional::stream)
                        .toList();
        return Stream.of(facts(), hearings(), orders(), statements())
                .flatMap(one -> one)
                .filter(one -> !chosen.contains(one.origin()))
                .sorted(Candidates::byDate)
                .toList();
    }

    private static int byDate(Candidate one, Candidate other) {
        if (one.date().isEmpty() || other.date().isEmpty())
            return Boolean.compare(one.date().isEmpty(), other.date().isEmpty());
        return RoughDate.FIRST_POSSIBLE.compare(
                one.date().orElseThrow(), other.date().orElseThrow());
    }

    private Stream<Candidate> facts() {
        return file.facts().stream()
                .filter(fact -> file.later(fact.id()).isEmpty())
                .map(this::fact);
    }

    private Candidate fact(CaseFact fact) {
        return new Candidate(
                new Origin(Origin.Kind.FACT, fact.id().value()),
                fact.on().map(RoughDate::on),
                fact.text(),
                fact.source(),
                Optional.of(fact.standing()),
                children(fact.about()));
    }

    private Stream<Candidate> hearings() {
        return file.hearings().stream().map(this::hearing);
    }

    private Candidate hearing(Hearing hearing) {
        return new Candidate(
                new Origin(Origin.Kind.HEARING, hearing.id().value()),
                Optional.of(RoughDate.on(hearing.start().toLocalDate())),
                words.text("chronology.hearing", hearing.type()),
                file.theCase().court(),
                Optional.empty(),
                Set.of());
    }

    /** An order has no id of its own: the case and the day name it. */
    private Stream<Candidate> orders() {
        var applied =
                file.theCase().appliedOn().stream()
                        .map(day -> order(day, words.text("chronology.applied")));
        var ordered = file.theCase().directedReports().stream().flatMap(this::ordered);
        return Stream.concat(applied, ordered);
    }

    private Stream<Candidate> ordered(DirectedReport report) {
        return report.orderedOn().stream()
                .map(day -> order(day, words.text("chronology.ordered", type(report))));
    }

    private Candidate order(LocalDate day, String what) {
        var named = file.theCase().id() + "|" + day + "|" + what;
        return new Candidate(
                new Origin(
                        Origin.Kind.ORDER,
                        UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8))),
                Optional.of(RoughDate.on(day)),
                what,
                file.theCase().court(),
                Optional.empty(),
                Set.of());
    }

    private String type(DirectedReport report) {
        var key = "case.reportType." + report.reportType();
        return words.has(key) ? words.text(key) : report.reportType();
    }

    /** Only what is signed, and of that only the latest. */
    private Stream<Candidate> statements() {
        var all = interviews.stream().flatMap(record -> record.statements().stream()).toList();
        var corrected =
                new HashSet<>(all.stream().flatMap(one -> one.corrects().stream()).toList());
        return all.stream()
                .filter(Statement::isSigned)
                .filter(one -> !corrected.contains(one.id()))
                .map(this::statement);
    }

    private Candidate statement(Statement statement) {
        return new Candidate(
                new Origin(Origin.Kind.STATEMENT, statement.id().value()),
                Optional.empty(),
                statement.words(),
                statement.speaker().name(),
                Optional.of(statement.standing()),
                children(statement.children()));
    }

    private Set<PersonId> children(Iterable<PersonId> about) {
        var named = new HashSet<PersonId>();
        about.forEach(named::add);
        named.retainAll(file.children().stream().map(Person::id).collect(Collectors.toSet()));
        return named;
    }
}
