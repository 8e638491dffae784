package org.tyst.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.contests.Contest;
import org.tyst.contests.Decision;
import org.tyst.contests.VerificationStep;
import org.tyst.interviews.Interview;

/** Contested matters (reference 4.7), filled by what the report uses. */
final class ContestedTable {
    private final Making making;

    ContestedTable(Making making) {
        this.making = making;
    }

    Stream<Piece> pieces() {
        var rows =
                making.material().contests().stream()
                        .filter(contest -> making.discretion().concerned(contest).findAny().isPresent())
                        .map(this::contest)
                        .toList();
        if (rows.isEmpty()) return making.note("documents.contested.none");
        var columns = List.of("para", "information", "says", "did", "status");
        return Stream.of(making.grid("contested", columns, rows, List.of(3, 8, 8, 6, 6)));
    }

    private List<Piece.Cell> contest(Contest contest) {
        if (!making.discretion().mayRead(contest))
            return Making.cells(
                    paragraphs(contest), making.words().text("documents.withheld"), "", "", "");
        return Making.cells(
                paragraphs(contest),
                information(contest),
                says(contest),
                did(contest),
                status(contest));
    }

    private String paragraphs(Contest contest) {
        return making.discretion()
                .concerned(contest)
                .flatMap(block -> making.numbers().of(block.id()).stream())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private String information(Contest contest) {
        return contest.challengedText() + "\n" + origin(contest);
    }

    private String origin(Contest contest) {
        return switch (contest.target().kind()) {
            case STATEMENT ->
                    making.material()
                            .statement(contest.target().id())
                            .flatMap(making.material()::interview)
                            .flatMap(Interview::startedAt)
                            .map(at ->
                                    making.words()
                                            .text(
                                                    "documents.contested.interview",
                                                    making.words().date(at.toLocalDate())))
                            .orElse("");
            case FACT ->
                    making.material().fact(contest.target().id()).map(this::factSource).orElse("");
        };
    }

    private String factSource(CaseFact fact) {
        var run =
                making.discretion()
                        .spans(List.of(making.discretion().source(fact)))
                        .getFirst()
                        .text();
        return run + fact.on().map(day -> ", " + making.words().date(day)).orElse("");
    }

    private String says(Contest contest) {
        var by =
                making.words()
                        .text(
                                "documents.contested.by",
                                contest.raisedByName(),
                                Days.of(contest.receivedAt(), making.words()));
        return Stream.of(by, contest.saidToBeWrong(), contest.saidToBeRight())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String did(Contest contest) {
        if (contest.steps().isEmpty()) return making.words().text("documents.contested.nothingYet");
        return contest.steps().stream().map(this::step).collect(Collectors.joining("\n"));
    }

    private String step(VerificationStep step) {
        return making.words()
                .text(
                        "documents.contested.step",
                        making.words().date(step.on()),
                        step.what(),
                        step.result());
    }

    private String status(Contest contest) {
        return contest.decision()
                .map(this::decided)
                .orElseGet(() -> making.words().text("documents.contested.open"));
    }

    private String decided(Decision decision) {
        return making.words().of("documents.outcome", decision.outcome())
                + "\n"
                + decision.reasons();
    }
}
