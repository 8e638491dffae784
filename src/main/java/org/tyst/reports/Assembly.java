package org.tyst.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.reports.translating.OthersSaid;
import org.tyst.words.Language;
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

    /** Numbers, and what is withheld, are the report's own in whatever language it is read. */
    Assembly(
            Report report,
            Language language,
            Material material,
            Recipient recipient,
            WithheldDetails withheld,
            Marking marking) {
        this.report = report.in(language);
        this.material = material;
        this.recipient = recipient;
        this.marking = marking;
        this.words = Words.in(language);
        this.numbers = Numbering.of(report, material);
        var others = new OthersSaid(this.report);
        this.discretion =
                new Discretion(report, material, recipient, withheld, numbers, others, words);
        this.making =
                new Making(this.report, material, recipient, numbers, discretion, others, words);
    }

    RecipientView view() {
        return new RecipientView(report, recipient, marks(), front(), pieces());
    }

    private RecipientView.FrontSheet front() {
        return recipient instanceof Recipient.Child child && !Furniture.isLetter(report)
                ? new ChildsFront(report, material.file(), child, marking, words).front()
                : new FrontSheets(report, material.file(), recipient, marking, words).front();
    }

    private List<Piece> pieces() {
        var sections = report.sections().stream().filter(this::isShown).flatMap(this::section);
        return Stream.concat(sections, annex()).toList();
    }

    /** A letter to a child or a parent is handed over as it is: it never has a page for the court alone. */
    private Stream<Piece> annex() {
        return isPlain() ? Stream.empty() : new CourtAnnex(making).pieces(discretion.withheld());
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
        return new RecipientView.Marks(header(), footer, variant(), draft, reader());
    }

    /** What must not be served says so at the head of each page too. */
    private String header() {
        var header = marking.header().in(report.language());
        return switch (recipient) {
            case Recipient.Internal _ -> header + "\n" + variant();
            case Recipient.Court _, Recipient.Party _, Recipient.Child _, Recipient.Agency _ ->
                    header;
        };
    }

    /** A court asks for pages without a watermark, a child's pages are to be plain, and a plain letter names its reader at its head. */
    private Optional<String> reader() {
        return switch (recipient) {
            case Recipient.Party party -> isPlain() ? Optional.empty() : Optional.of(party.name());
            case Recipient.Court _, Recipient.Child _, Recipient.Internal _, Recipient.Agency _ ->
                    Optional.empty();
        };
    }

    private String variant() {
        return FrontSheets.variant(report, recipient, material.file(), marking)
                .in(report.language());
    }

    /** A heading stands where there is something under it; an empty one nobody needs is left out. A letter goes whole. */
    private boolean isShown(Section section) {
        return recipient instanceof Recipient.Child child && !Furniture.isLetter(report)
                ? child.sections().contains(section.key()) && section.filling() == Filling.AUTHOR
                : isInTheReport(section);
    }

    private boolean isInTheReport(Section section) {
        return switch (section.filling()) {
            case FRONT_SHEET, LETTERHEAD, PLAIN_LETTERHEAD, ADDRESSEE -> false;
            case COURT_QUESTIONS, SOURCES, CONTESTED, SIGNATURE, LETTER_SIGNATURE -> true;
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
        return Stream.of(head(section), filled(section), blocks(section)).flatMap(pieces -> pieces);
    }

    /** A letter ends as letters do, without a heading. */
    private Stream<Piece> head(Section section) {
        return section.filling() == Filling.LETTER_SIGNATURE
                ? Stream.empty()
                : Stream.of(new Piece.Head(level(section), section.title()));
    }

    /** A part may have been chosen for a child without the section it is a part of. */
    private int level(Section section) {
        return recipient instanceof Recipient.Child ? 1 : section.level();
    }

    private Stream<Piece> filled(Section section) {
        return switch (section.filling()) {
            case COURT_QUESTIONS -> new Questions(making).pieces();
            case SOURCES -> new SourceTable(making).pieces();
            case CONTESTED -> new ContestedTable(making).pieces();
            case SIGNATURE -> new Closing(making).pieces();
            case LETTER_SIGNATURE -> new LetterClosing(making).pieces();
            case AUTHOR -> reason(section);
            case FRONT_SHEET, LETTERHEAD, PLAIN_LETTERHEAD, ADDRESSEE -> Stream.empty();
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
        var pieces = section.blocks().stream().flatMap(block -> block(section, block));
        return isPlain() ? pieces.flatMap(Unnumbered::of) : pieces;
    }

    private Stream<Piece> block(Section section, Block block) {
        return block.disclosure().allows(recipient) ? shown(section, block) : withheld(block);
    }

    /** For a child a gap is nothing to wonder about: the paragraph is left out, and the others keep their numbers. */
    private Stream<Piece> withheld(Block block) {
        if (recipient instanceof Recipient.Child) return Stream.empty();
        var text = words.text("documents.withheld");
        return numbers.of(block.id())
                .<Stream<Piece>>map(number -> Stream.of(new Piece.Withheld(number, text)))
                .orElseGet(() -> note(text));
    }

    private Stream<Piece> shown(Section section, Block block) {
        return switch (block) {
            case Block.Heading it -> Stream.of(new Piece.Head(level(section) + 1, it.text()));
            case Block.Paragraph it -> Stream.of(new Piece.Numbered(number(it), spans(it.runs())));
            case Block.FromRecord it -> Stream.of(new Piece.Numbered(number(it), spans(it.runs())));
            case Block.ChildQuote it -> Stream.of(quote(it));
            case Block.Bullets it -> Stream.of(bullets(it));
            case Block.KeyTable it -> Stream.of(table(it));
            case Block.Chronology it ->
                    it.drawn()
                            ? new ChronologyDrawing(making).pieces(it)
                            : Stream.of(new ChronologyTable(making).piece(it));
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
        return quote.language().isBlank() || isSaidInOurs(quote)
                ? new Span.Words(said)
                : new Span.Lang(quote.language(), said);
    }

    private Optional<Span> translation(Block.ChildQuote quote) {
        if (quote.translation().isBlank()) return Optional.empty();
        var said = words.text("documents.translation", quote.translation());
        return Optional.of(
                isSaidInOurs(quote)
                        ? new Span.Lang(other(report.language()).code(), said)
                        : new Span.Words(said));
    }

    private boolean isSaidInOurs(Block.ChildQuote quote) {
        return quote.language().equals(report.language().code());
    }

    /** What was said in the report's own language was translated into this one. */
    private static Language other(Language language) {
        return switch (language) {
            case ENGLISH -> Language.WELSH;
            case WELSH -> Language.ENGLISH;
        };
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
                        .map(row -> List.of(Piece.Cell.of(row.key()), new Piece.Cell(value(row))))
                        .toList();
        var header = List.of(words.text("documents.table.what"), words.text("documents.table.how"));
        return new Piece.Grid(table.caption(), header, rows, List.of(1, 2), true);
    }

    private List<Span> value(Block.KeyRow row) {
        return Run.text(row.value()).isBlank()
                ? List.of(new Span.Words(words.text("documents.notWritten")))
                : spans(row.value());
    }

    private List<Span> spans(List<Run> runs) {
        return discretion.spans(isPlain() ? Unnumbered.of(runs) : runs);
    }

    private boolean isPlain() {
        return Furniture.of(report) == Furniture.PLAIN_LETTER;
    }

    private int number(Block block) {
        return numbers.of(block.id()).orElseThrow();
    }

    private static Stream<Piece> note(String text) {
        return Stream.of(new Piece.Note(List.of(new Span.Words(text))));
    }
}
