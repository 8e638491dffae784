package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import org.tyst.words.Language;

/**
 * One recipient's copy, with nothing in it that they may not read. Only {@link Copies} makes one, and a printer takes
 * nothing else: so withheld text cannot reach a page by mistake.
 */
public final class RecipientView {
    private final Report report;
    private final Recipient recipient;
    private final Marks marks;
    private final FrontSheet front;
    private final List<Piece> pieces;

    RecipientView(
            Report report, Recipient recipient, Marks marks, FrontSheet front, List<Piece> pieces) {
        this.report = report;
        this.recipient = recipient;
        this.marks = marks;
        this.front = front;
        this.pieces = List.copyOf(pieces);
    }

    /** What stands on every page. {@code {p}} and {@code {n}} in the footer become the page and the number of pages. */
    public record Marks(String header, String footer, String variant, Optional<String> draft) {}

    /** The first page: what the court looks for, and never an address but the office's. */
    public record FrontSheet(
            String organisation,
            String title,
            List<Piece.Row> rows,
            String noticeTitle,
            List<Span> notices) {
        public FrontSheet {
            rows = List.copyOf(rows);
            notices = List.copyOf(notices);
        }
    }

    public ReportId report() {
        return report.id();
    }

    public int version() {
        return report.version();
    }

    public TemplateRef template() {
        return report.template();
    }

    public Language language() {
        return report.language();
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
        return marks.footer()
                .replace("{p}", String.valueOf(page))
                .replace("{n}", String.valueOf(pages));
    }
}
