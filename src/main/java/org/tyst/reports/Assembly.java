package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.words.Words;

/** One recipient's copy being put together, section by section. */
final class Assembly {
    private final Report report;
    private final Material material;
    private final Recipient recipient;
    private final Marking marking;
    private final Words words;
    private final Numbering numbers;
    private final Discretion discretion;
    private final Making making;

    Assembly(
            Report report,
            Material material,
            Recipient recipient,
            WithheldDetails withheld,
            Marking marking) {
        this.report = report;
        this.material = material;
        this.recipient = recipient;
        this.marking = marking;
        this.words = Words.in(report.language());
        this.numbers = Numbering.of(report, material);
        this.discretion = new Discretion(report, material, recipient, withheld, numbers, words);
        this.making = new Making(report, material, recipient, numbers, discretion, words);
    }

    RecipientView view() {
        var front = new FrontSheets(report, material.file(), recipient, marking, words).front();
        return new RecipientView(report, recipient, marks(), front, pieces());
    }

    private List<Piece> pieces() {
        var sections = report.sections().stream().filter(this::isShown).flatMap(this::section);
        return Stream.concat(sections, new CourtAnnex(making).pieces(discretion.withheld()))
                .toList();
    }

    private RecipientView.Marks marks() {
        var language = report.language();
        var footer =
                marking.footer()
                        .in(language)
                        .replace("{caseNumber}", material.file().theCase().title())
                        .replace("{documentType}", report.title())
                        .replace("{version}", String.valueOf(report.version()))
                        .replace("{variant}", variant());
        var draft =
                report.isDraft()
                        ? Optional.of(marking.draft().in(language))
                        : Optional.<String>empty();
        return new RecipientView.Marks(marking.header().in(language), footer, variant(), draft);
    }

    private String variant() {
        return FrontSheets.variant(recipient, material.file(), marking).in(report.language());
    }

    /** A heading stands where there is something under it; an empty one nobody needs is left out. */
    private boolean isShown(Section section) {
        return switch (section.filling()) {
            case FRONT_SHEET -> false;
            case COURT_QUESTIONS, SOURCES, CONTESTED, SIGNATURE -> true;
            case AUTHOR -> section.isAnswered() || section.required() || hasShownParts(section);
        };
    }

    private boolean hasShownParts(Section section) {
        return section.level() == 1
                && report.sections().stream()
                        .filter(part -> part.level() == 2 && part.slot().equals(section.slot()))
                        .anyMatch(part -> part.isAnswered() || part.required());
    }

    private Stream<Piece> section(Section section) {
        var head = Stream.<Piece>of(new Piece.Head(section.level(), section.title()));
        return Stream.of(head, filled(section), blocks(section)).flatMap(pieces -> pieces);
    }

    private Stream<Piece> filled(Section section) {
        return switch (section.filling()) {
            case COURT_QUESTIONS -> new Questions(making).pieces();
            case SOURCES -> new SourceTable(making).pieces();
            case CONTESTED -> new ContestedTable(making).pieces();
            case SIGNATURE -> new Closing(making).pieces();
            case AUTHOR -> reason(section);
            case FRONT_SHEET -> Stream.empty();
        };
    }

    private Stream<Piece> reason(Section section) {
        if (!section.notRelevantBecause().isBlank())
            return note(words.text("documents.notRelevant", section.notRelevantBecause()));
        return section.required() && section.blocks().isEmpty()
                ? note(words.text("documents.notWritten"))
                : Stream.empty();
    }

    private Stream<Piece> blocks(Section section) {
        return section.blocks().stream().flatMap(block -> block(section, block));
    }

    private Stream<Piece> block(Section section, Block block) {
        return block.disclosure().allows(recipient) ? shown(section, block) : withheld(block);
    }

    private Stream<Piece> withheld(Block block) {
        var text = words.text("documents.withheld");
        return numbers.of(block.id())
                .<Stream<Piece>>map(number -> Stream.of(new Piece.Withheld(number, text)))
                .orElseGet(() -> note(text));
    }

    private Stream<Piece> shown(Section section, Block block) {
        return switch (block) {
            case Block.Heading it -> Stream.of(new Piece.Head(section.level() + 1, it.text()));
            case Block.Paragraph it -> Stream.of(new Piece.Numbered(number(it), spans(it.runs())));
            case Block.FromRecord it -> Stream.of(new Piece.Numbered(number(it), spans(it.runs())));
            case Block.ChildQuote it -> Stream.of(quote(it));
            case Block.Bullets it -> Stream.of(bullets(it));
            case Block.KeyTable it -> Stream.of(table(it));
            case Block.Chronology it -> Stream.of(new ChronologyTable(making).piece(it));
            case Block.FamilyTree it ->
                    Stream.of(new Piece.Family(it.caption(), it.drawing(), it.said()));
        };
    }

    private Piece quote(Block.ChildQuote quote) {
        var tail = new ArrayList<Run>(List.of(new Run.Cite(quote.source())));
        quote.flagged().forEach(contest -> tail.add(new Run.Flag(contest)));
        var leadIn = new ArrayList<Span>(List.of(new Span.Words(leadIn(quote))));
        leadIn.addAll(spans(tail));
        leadIn.add(new Span.Words(":"));
        return new Piece.Quote(number(quote), leadIn, original(quote), translation(quote));
    }

    private String leadIn(Block.ChildQuote quote) {
        var key = "documents.quote" + (quote.on().isPresent() ? ".on" : "");
        var setting = quote.setting().isBlank() ? "" : ", " + quote.setting();
        return words.text(key, quote.speaker(), quote.on().map(words::date).orElse(""), setting);
    }

    private Span original(Block.ChildQuote quote) {
        var said = words.text("documents.quoted", quote.words());
        var same = quote.language().isBlank() || quote.language().equals(report.language().code());
        return same ? new Span.Words(said) : new Span.Lang(quote.language(), said);
    }

    private Optional<Span> translation(Block.ChildQuote quote) {
        return quote.translation().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Span.Words(words.text("documents.translation", quote.translation())));
    }

    private Piece bullets(Block.Bullets bullets) {
        return new Piece.Bulleted(
                number(bullets),
                spans(bullets.leadIn()),
                bullets.items().stream().map(this::spans).toList());
    }

    private Piece table(Block.KeyTable table) {
        var rows =
                table.rows().stream()
                        .map(row ->
                                List.of(
                                        Piece.Cell.of(row.key()),
                                        new Piece.Cell(spans(row.value()))))
                        .toList();
        var header = List.of(words.text("documents.table.what"), words.text("documents.table.how"));
        return new Piece.Grid(table.caption(), header, rows, List.of(1, 2), true);
    }

    private List<Span> spans(List<Run> runs) {
        return discretion.spans(runs);
    }

    private int number(Block block) {
        return numbers.of(block.id()).orElseThrow();
    }

    private static Stream<Piece> note(String text) {
        return Stream.of(new Piece.Note(List.of(new Span.Words(text))));
    }
}
