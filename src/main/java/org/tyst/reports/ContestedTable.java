package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.contests.Contest;
import org.tyst.contests.Decision;
import org.tyst.interviews.Interview;
import org.tyst.reports.translating.OthersWords.Part;

/** Contested matters (reference 4.7), filled by what the report uses. */
final class ContestedTable {
    private final Making making;

    ContestedTable(Making making) {
        this.making = making;
    }

    Stream<Piece> pieces() {
        var rows =
                making.material().contests().stream()
                        .filter(contest ->
                                making.discretion().concerned(contest).findAny().isPresent())
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
        return List.of(
                Piece.Cell.of(paragraphs(contest)),
                new Piece.Cell(information(contest)),
                new Piece.Cell(says(contest)),
                Piece.Cell.of(did(contest)),
                Piece.Cell.of(status(contest)));
    }

    private String paragraphs(Contest contest) {
        return making.discretion()
                .concerned(contest)
                .flatMap(block -> making.numbers().of(block.id()).stream())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private List<Span> information(Contest contest) {
        return lines(
                quoted(contest, Part.CHALLENGED, contest.challengedText()), line(origin(contest)));
    }

    private List<Span> quoted(Contest contest, Part part, String text) {
        return making.discretion().said(contest).quoted(part, text);
    }

    private static List<Span> line(String text) {
        return List.of(new Span.Words(text));
    }

    /** One under the other; what says nothing takes no line. */
    @SafeVarargs
    private static List<Span> lines(List<Span>... lines) {
        var all = new ArrayList<Span>();
        for (var line : lines) {
            if (Span.text(line).isBlank()) continue;
            if (!all.isEmpty()) all.add(new Span.Words("\n"));
            all.addAll(line);
        }
        return all;
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

    private List<Span> says(Contest contest) {
        var by =
                making.words()
                        .text(
                                "documents.contested.by",
                                contest.raisedByName(),
                                Days.of(contest.receivedAt(), making.words()));
        return lines(
                line(by),
                quoted(contest, Part.WRONG, contest.saidToBeWrong()),
                quoted(contest, Part.RIGHT, contest.saidToBeRight()));
    }

    private String did(Contest contest) {
        if (contest.steps().isEmpty()) return making.words().text("documents.contested.nothingYet");
        return IntStream.range(0, contest.steps().size())
                .mapToObj(at -> step(contest, at))
                .collect(Collectors.joining("\n"));
    }

    private String step(Contest contest, int at) {
        var step = contest.steps().get(at);
        var said = making.discretion().said(contest);
        return making.words()
                .text(
                        "documents.contested.step",
                        making.words().date(step.on()),
                        ended(said.put(Part.CHECKED, at, step.what())),
                        said.put(Part.FOUND, at, step.result()));
    }

    /** What came of it stands behind it as a sentence of its own. */
    private static String ended(String text) {
        var said = text.strip();
        return said.isEmpty() || ".!?…".indexOf(said.charAt(said.length() - 1)) >= 0
                ? said
                : said + ".";
    }

    private String status(Contest contest) {
        return contest.decision()
                .map(decision -> decided(contest, decision))
                .orElseGet(() -> making.words().text("documents.contested.open"));
    }

    private String decided(Contest contest, Decision decision) {
        return making.words().of("documents.outcome", decision.outcome())
                + "\n"
                + making.discretion().said(contest).put(Part.DECIDED, decision.reasons());
    }
}
