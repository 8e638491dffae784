package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FactId;
import org.tyst.cases.Standing;
import org.tyst.cases.checks.CheckAnswer;
import org.tyst.cases.checks.CheckFacts;
import org.tyst.cases.chronology.ChronologyEntry;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.Decision;
import org.tyst.contests.Target;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Statement;

/** The record of one case as it stands now: what a report is built from and checked against. No withheld detail is in it. */
public record Material(CaseFile file, List<InterviewRecord> interviews, List<Contest> contests) {
    public Material {
        interviews = List.copyOf(interviews);
        contests = List.copyOf(contests);
    }

    public Stream<Statement> statements() {
        return interviews.stream().flatMap(one -> one.statements().stream());
    }

    public Optional<Statement> statement(UUID id) {
        return statements().filter(one -> one.id().value().equals(id)).findFirst();
    }

    /** Those who asked that what the block was made from be kept private. */
    public Stream<AskedPrivate> askedPrivate(Block block) {
        return block.ownSources()
                .filter(source -> source.kind() == Source.Kind.STATEMENT)
                .flatMap(source -> statement(source.id()).stream())
                .flatMap(said -> AskedPrivate.in(said).stream());
    }

    public Optional<Interview> interview(Statement statement) {
        return interviews.stream()
                .map(InterviewRecord::interview)
                .filter(one -> one.id().equals(statement.interview()))
                .findFirst();
    }

    public Optional<CaseFact> fact(UUID id) {
        return file.facts().stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    public Optional<ChronologyEntry> entry(UUID id) {
        return file.chronology().stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    /** What an event stands on: the fact or the statement that it was chosen from, or else itself. */
    public Source source(ChronologyEntry entry) {
        return entry.origin().flatMap(this::source).orElseGet(() -> Source.of(entry));
    }

    private Optional<Source> source(org.tyst.cases.chronology.Origin origin) {
        return switch (origin.kind()) {
            case FACT -> fact(origin.id()).map(Source::of);
            case STATEMENT -> statement(origin.id()).map(Source::of);
            case HEARING, ORDER -> Optional.empty();
        };
    }

    /** How what stands behind a source is to be read; empty where the record has nothing there, or nobody has said. */
    public Optional<Standing> standing(Source source) {
        return switch (source.kind()) {
            case STATEMENT -> statement(source.id()).map(Statement::standing);
            case FACT -> fact(source.id()).map(CaseFact::standing);
            case CHRONOLOGY -> entry(source.id()).flatMap(ChronologyEntry::standing);
        };
    }

    /** Out of an agency's answer that may go to nobody else. */
    boolean isForTheCourtAlone(UUID fact) {
        return CheckFacts.answer(new FactId(fact), file.checks())
                .filter(CheckAnswer::courtOnly)
                .isPresent();
    }

    public Optional<Contest> contest(ContestId id) {
        return contests.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What a contest is about, as a report would cite it. */
    Optional<Source> source(Target target) {
        return switch (target.kind()) {
            case STATEMENT -> statement(target.id()).map(Source::of);
            case FACT -> fact(target.id()).map(Source::of);
        };
    }

    /** The contests that still stand against a source: open, or decided so that the dispute remains. */
    public List<Contest> standingAgainst(Source source) {
        return contests.stream()
                .filter(contest -> isAbout(contest.target(), source))
                .filter(Material::stands)
                .toList();
    }

    /** A dispute that was noted, or sent on to the court, still stands; one that was mended, refused or withdrawn does not. */
    public static boolean stands(Contest contest) {
        return contest.decision().map(Decision::outcome).map(Material::remains).orElse(true);
    }

    private static boolean remains(ContestOutcome outcome) {
        return switch (outcome) {
            case CONTESTED_NOTED, REDIRECTED_FILED_REPORT -> true;
            case AMENDED, COMPLETED, REFUSED_UNFOUNDED_OR_EXCESSIVE, WITHDRAWN -> false;
        };
    }

    private static boolean isAbout(Target target, Source source) {
        return target.id().equals(source.id())
                && switch (target.kind()) {
                    case STATEMENT -> source.kind() == Source.Kind.STATEMENT;
                    case FACT -> source.kind() == Source.Kind.FACT;
                };
    }
}
