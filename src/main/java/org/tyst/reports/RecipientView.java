package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.basics.Id;
import org.tyst.words.Language;

/**
 * One recipient's copy, with nothing in it that they may not read. Only {@link Copies} and {@link ContactCopies} make one, and a
 * printer takes nothing else: so withheld text cannot reach a page by mistake.
 */
public final class RecipientView {
    private final Id document;
    private final int version;
    private final Language language;
    private final Recipient recipient;
    private final Marks marks;
    private final FrontSheet front;
    private final List<Piece> pieces;
    private final boolean part;

    RecipientView(
            Report report, Recipient recipient, Marks marks, FrontSheet front, List<Piece> pieces) {
        this(report.id(), report.version(), report.language(), recipient, marks, front, pieces);
    }

    /** Of what is no report: a signed contact, say. */
    RecipientView(
            Id document,
            int version,
            Language language,
            Recipient recipient,
            Marks marks,
            FrontSheet front,
            List<Piece> pieces) {
        this(document, version, language, recipient, marks, front, pieces, false);
    }

    private RecipientView(
            Id document,
            int version,
            Language language,
            Recipient recipient,
            Marks marks,
            FrontSheet front,
            List<Piece> pieces,
            boolean part) {
        this.document = document;
        this.version = version;
        this.language = language;
        this.recipient = recipient;
        this.marks = marks;
        this.front = front;
        this.pieces = List.copyOf(pieces);
        this.part = part;
    }

    /**
     * What stands on every page. {@code {p}} and {@code {n}} in the footer become the page and the number of pages.
     *
     * @param draft across each page of what is not filed
     * @param reader whose copy it is, across each page of a copy that is served: so that a copy which turns up elsewhere says whence
     */
    public record Marks(
            String header,
            String footer,
            String variant,
            Optional<String> draft,
            Optional<String> reader) {
        Marks unpaged() {
            var unpaged = footer.replace("{p}", "–").replace("{n}", "–");
            return new Marks(header, unpaged, variant, draft, reader);
        }

        public String footer(int page, int pages) {
            return footer.replace("{p}", String.valueOf(page))
                    .replace("{n}", String.valueOf(pages));
        }
    }

    /** The first page: what the court looks for, and never an address but the office's. */
    public record FrontSheet(
            String organisation,
            String title,
            List<Piece.Row> rows,
            String noticeTitle,
            List<Span> notices,
            Optional<Letterhead> letter) {
        public FrontSheet {
            rows = List.copyOf(rows);
            notices = List.copyOf(notices);
        }

        /** Of what is no letter. */
        FrontSheet(
                String organisation,
                String title,
                List<Piece.Row> rows,
                String noticeTitle,
                List<Span> notices) {
            this(organisation, title, rows, noticeTitle, notices, Optional.empty());
        }
    }

    /**
     * How a letter opens; a letter has no front sheet, and its rows stand below its subject.
     *
     * @param greeting blank where a letter begins at once
     */
    public record Letterhead(
            List<String> from, List<String> to, String date, String subject, String greeting) {
        public Letterhead {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** Everything on it in the order in which it is read. */
        public Stream<String> lines() {
            return Stream.of(from.stream(), to.stream(), Stream.of(date, subject, greeting))
                    .flatMap(all -> all)
                    .filter(line -> !line.isBlank());
        }
    }

    /** What it is a copy of. */
    public Id document() {
        return document;
    }

    public int version() {
        return version;
    }

    public Language language() {
        return language;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** The document's title: what a reader's window shows. It carries no name. */
    public String title() {
        return front.title();
    }

    public Marks marks() {
        return marks;
    }

    public FrontSheet front() {
        return front;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public String footer(int page, int pages) {
        return marks.footer(page, pages);
    }

    /** A few of its pieces, with no front sheet before them: something to look at, never a copy. */
    public boolean isPart() {
        return part;
    }

    /**
     * What stands around a numbered paragraph of a long copy, to be looked at while the whole is being printed. On which page that will be nobody knows yet.
     * Empty where the copy is short, or has no such paragraph.
     */
    public Optional<RecipientView> near(int number) {
        return pieces.size() < Vicinity.LONG
                ? Optional.empty()
                : Vicinity.of(number, pieces)
                        .map(near ->
                                new RecipientView(
                                        document,
                                        version,
                                        language,
                                        recipient,
                                        marks.unpaged(),
                                        front,
                                        near,
                                        true));
    }
}
