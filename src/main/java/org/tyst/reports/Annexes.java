package org.tyst.reports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;
import org.tyst.contests.Contest;
import org.tyst.contests.Decision;
import org.tyst.contests.VerificationStep;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Present;
import org.tyst.words.Words;

/** The tables that fill themselves: the court's questions, sources, contested matters, the chronology, the court's own annex. */
final class Annexes {
    private final Report report;
    private final Material material;
    private final Recipient recipient;
    private final Numbering numbers;
    private final Discretion discretion;
    private final Words words;

    Annexes(
            Report report,
            Material material,
            Recipient recipient,
            Numbering numbers,
            Discretion discretion,
            Words words) {
        this.report = report;
        this.material = material;
        this.recipient = recipient;
        this.numbers = numbers;
        this.discretion = discretion;
        this.words = words;
    }

    Stream<Piece> questions() {
        if (report.questions().isEmpty()) return note("documents.questions.none");
        var rows =
                IntStream.rangeClosed(1, report.questions().size())
                        .mapToObj(this::question)
                        .toList();
        return Stream.of(
                grid("questions", List.of("no", "question", "answered"), rows, List.of(1, 8, 3)));
    }

    private List<Piece.Cell> question(int count) {
        return cells(String.valueOf(count), report.questions().get(count - 1), answers(count));
    }

    private String answers(int question) {
        return report.answers().stream()
                .filter(answer -> answer.question() == question)
                .flatMap(answer -> numbers.of(answer.block()).stream())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** One line a source (reference 2.10). One that only withheld paragraphs use keeps its number and tells nothing. */
    Stream<Piece> sources() {
        var origins = numbers.origins();
        if (origins.isEmpty()) return note("documents.sources.none");
        var rows =
                IntStream.range(0, origins.size())
                        .mapToObj(place -> source(place + 1, origins.get(place)))
                        .toList();
        return Stream.of(
                grid("sources", List.of("no", "date", "how", "who"), rows, List.of(1, 3, 4, 6)));
    }

    private List<Piece.Cell> source(int number, Origin origin) {
        if (!isCitedOpenly(origin))
            return cells(String.valueOf(number), "", "", words.text("documents.withheld"));
        return switch (origin) {
            case Origin.FromInterview it ->
                    material.interviews().stream()
                            .map(record -> record.interview())
                            .filter(interview -> interview.id().equals(it.interview()))
                            .findFirst()
                            .map(interview -> interview(number, interview))
                            .orElseGet(() -> cells(String.valueOf(number), "", "", ""));
            case Origin.FromFile it -> fromFile(number, it.source());
            case Origin.Gone _ ->
                    cells(String.valueOf(number), "", "", words.text("documents.sources.gone"));
        };
    }

    private boolean isCitedOpenly(Origin origin) {
        return report.blocks()
                .filter(block -> block.disclosure().allows(recipient))
                .flatMap(Block::sources)
                .map(source -> Origin.of(source, material))
                .anyMatch(origin::equals);
    }

    private List<Piece.Cell> interview(int number, Interview interview) {
        var date =
                interview.startedAt().map(LocalDateTime::toLocalDate).map(words::date).orElse("");
        var how =
                words.of("documents.mode", interview.mode())
                        + ", "
                        + words.of("documents.at", interview.place());
        return cells(String.valueOf(number), date, how, present(interview));
    }

    private static String present(Interview interview) {
        return interview.present().stream().map(Annexes::present).collect(Collectors.joining("\n"));
    }

    private static String present(Present one) {
        return one.role().isBlank() ? one.name() : one.name() + " (" + one.role() + ")";
    }

    private List<Piece.Cell> fromFile(int number, String source) {
        var facts =
                material.file().facts().stream()
                        .filter(fact -> fact.source().equals(source))
                        .toList();
        var date =
                facts.stream()
                        .flatMap(fact -> fact.on().stream())
                        .min(java.util.Comparator.naturalOrder());
        var who = facts.stream().map(discretion::source).findFirst().orElse(new Run.Words(source));
        return List.of(
                Piece.Cell.of(String.valueOf(number)),
                Piece.Cell.of(date.map(words::date).orElse("")),
                Piece.Cell.of(words.text("documents.sources.record")),
                new Piece.Cell(discretion.spans(List.of(who))));
    }

    Stream<Piece> contested() {
        var rows =
                material.contests().stream()
                        .filter(contest -> concerns(contest).findAny().isPresent())
                        .map(this::contest)
                        .toList();
        if (rows.isEmpty()) return note("documents.contested.none");
        var columns = List.of("para", "information", "says", "did", "status");
        return Stream.of(grid("contested", columns, rows, List.of(2, 6, 6, 5, 4)));
    }

    private Stream<Block> concerns(Contest contest) {
        return report.blocks()
                .filter(block ->
                        block.flags().anyMatch(contest.id()::equals)
                                || Flags.concerning(block, material).anyMatch(contest::equals));
    }

    private List<Piece.Cell> contest(Contest contest) {
        var mayRead = concerns(contest).anyMatch(block -> block.disclosure().allows(recipient));
        if (!mayRead)
            return cells(paragraphs(contest), words.text("documents.withheld"), "", "", "");
        return cells(
                paragraphs(contest),
                information(contest),
                says(contest),
                did(contest),
                status(contest));
    }

    private String paragraphs(Contest contest) {
        return concerns(contest)
                .flatMap(block -> numbers.of(block.id()).stream())
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
                    material.statement(contest.target().id())
                            .flatMap(material::interview)
                            .flatMap(Interview::startedAt)
                            .map(at ->
                                    words.text(
                                            "documents.contested.interview",
                                            words.date(at.toLocalDate())))
                            .orElse("");
            case FACT -> material.fact(contest.target().id()).map(this::factSource).orElse("");
        };
    }

    private String factSource(CaseFact fact) {
        var run = discretion.spans(List.of(discretion.source(fact))).getFirst().text();
        return run + fact.on().map(day -> ", " + words.date(day)).orElse("");
    }

    private String says(Contest contest) {
        var by =
                words.text(
                        "documents.contested.by",
                        contest.raisedByName(),
                        Days.of(contest.receivedAt(), words));
        return Stream.of(by, contest.saidToBeWrong(), contest.saidToBeRight())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String did(Contest contest) {
        if (contest.steps().isEmpty()) return words.text("documents.contested.nothingYet");
        return contest.steps().stream().map(this::step).collect(Collectors.joining("\n"));
    }

    private String step(VerificationStep step) {
        return words.text(
                "documents.contested.step", words.date(step.on()), step.what(), step.result());
    }

    private String status(Contest contest) {
        return contest.decision()
                .map(this::decided)
                .orElseGet(() -> words.text("documents.contested.open"));
    }

    private String decided(Decision decision) {
        return words.of("documents.outcome", decision.outcome()) + "\n" + decision.reasons();
    }

    Piece chronology(Block.Chronology chronology) {
        var rows = chronology.events().stream().map(this::event).toList();
        return grid(
                chronology.caption(),
                "chronology",
                List.of("date", "event", "source", "standing", "children"),
                rows,
                List.of(3, 7, 4, 3, 3));
    }

    private List<Piece.Cell> event(Block.Event event) {
        var source =
                event.source()
                        .flatMap(one -> material.fact(one.id()))
                        .map(discretion::source)
                        .map(run -> discretion.spans(List.of(run)))
                        .orElse(List.of());
        return List.of(
                Piece.Cell.of(event.when()),
                new Piece.Cell(discretion.spans(event.what())),
                new Piece.Cell(source),
                Piece.Cell.of(
                        event.standing()
                                .map(one -> words.of("documents.standing", one))
                                .orElse("")),
                Piece.Cell.of(event.children()));
    }

    Stream<Piece> signature() {
        var author = report.author();
        var signed =
                report.finishedAt()
                        .map(at -> Days.of(at, words))
                        .orElse(words.text("documents.unsigned"));
        var rows =
                List.of(
                        new Piece.Row(
                                words.text("documents.signature.name"), List.of(author.name())),
                        new Piece.Row(
                                words.text("documents.signature.role"),
                                List.of(words.of("documents.role", author.role()))),
                        new Piece.Row(
                                words.text("documents.signature.organisation"),
                                List.of(words.of("documents.organisation", report.organisation()))),
                        new Piece.Row(words.text("documents.signature.date"), List.of(signed)));
        return Stream.of(
                new Piece.Signature(
                        List.of(new Span.Words(words.text("documents.declaration"))), rows));
    }

    /** For the court alone, and only with details that were handed in for it. A party copy has not even the heading. */
    Stream<Piece> forTheCourt(WithheldDetails withheld) {
        if (!(recipient instanceof Recipient.Court) || withheld.byPoint().isEmpty())
            return Stream.empty();
        var rows = new ArrayList<List<Piece.Cell>>();
        for (var point : material.file().contactPoints())
            withheld(point, withheld).ifPresent(rows::add);
        return Stream.of(
                new Piece.NewPage(),
                new Piece.Head(1, words.text("documents.courtOnly.title")),
                new Piece.Note(List.of(new Span.Words(words.text("documents.courtOnly.text")))),
                grid("courtOnly", List.of("person", "kind", "detail"), rows, List.of(4, 3, 7)));
    }

    private Optional<List<Piece.Cell>> withheld(ContactPoint point, WithheldDetails withheld) {
        var name = material.file().person(point.person()).map(Person::name).orElse("");
        return withheld.of(point.id())
                .map(detail -> cells(name, words.of("documents.kind", point.kind()), detail));
    }

    private Piece grid(
            String name, List<String> columns, List<List<Piece.Cell>> rows, List<Integer> widths) {
        return grid(words.text("documents." + name + ".caption"), name, columns, rows, widths);
    }

    private Piece grid(
            String caption,
            String name,
            List<String> columns,
            List<List<Piece.Cell>> rows,
            List<Integer> widths) {
        var header =
                columns.stream()
                        .map(column -> words.text("documents." + name + "." + column))
                        .toList();
        return new Piece.Grid(caption, header, rows, widths, true);
    }

    private static List<Piece.Cell> cells(String... texts) {
        return Stream.of(texts).map(Piece.Cell::of).toList();
    }

    private Stream<Piece> note(String key) {
        return Stream.of(new Piece.Note(List.of(new Span.Words(words.text(key)))));
    }
}
