package org.tyst.pdf;

import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.Style;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.margins.FootnoteNumberingConfig;
import com.itextpdf.layout.properties.margins.FootnoteNumberingType;
import com.itextpdf.layout.properties.margins.FootnotesProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Span;

/** The pages of a copy from the front sheet to the last annex. */
final class Body {
    private final Document document;
    private final Look look;
    private final Locale language;
    private final Sentence sentence;
    private final Tables tables;
    private final Numbers numbers;
    private final List<PdfOutline> above = new ArrayList<>();
    private final Headings headings = new Headings();
    private int count;
    private boolean part;

    Body(Document document, Look look, Locale language) {
        this.document = document;
        this.look = look;
        this.language = language;
        this.sentence = new Sentence(look);
        this.tables = new Tables(look, sentence);
        this.numbers = new Numbers(look, sentence);
        document.setFont(look.type().font(Typeface.REGULAR));
        document.setFootnotesProperties(footnotes());
        document.setMargins(Look.TOP, Look.SIDE, Look.BOTTOM, Look.SIDE);
    }

    void write(RecipientView view) {
        above.add(document.getPdfDocument().getOutlines(false));
        part = view.isPart();
        if (!part) front(view);
        view.pieces().forEach(this::write);
        numbers.finish(document);
    }

    private void front(RecipientView view) {
        var apart = new Front(document, look, tables).write(view);
        if (apart && frontIsOnePage()) newPage();
    }

    /** With many children it is longer, and the report begins below it rather than leave a page with a few lines. */
    private boolean frontIsOnePage() {
        return document.getPdfDocument().getNumberOfPages() == 1;
    }

    private void write(Piece piece) {
        if (!(piece instanceof Piece.Head)) headings.settle(document);
        switch (piece) {
            case Piece.Head it -> head(it);
            case Piece.Numbered it -> numbers.paragraph(it);
            case Piece.Quote it -> numbers.quote(it);
            case Piece.Bulleted it -> numbers.bullets(it);
            case Piece.Withheld it -> numbers.withheld(it);
            case Piece.Note it -> note(it);
            case Piece.Grid it -> grid(it);
            case Piece.Family it -> family(it);
            case Piece.Events it -> events(it);
            case Piece.NewPage _ -> newPage();
            case Piece.Signature it -> signature(it);
        }
    }

    /** What leads in stays with what it leads to. */
    private void note(Piece.Note note) {
        var paragraph = sentence.of(note.spans(), Look.BODY).setMarginBottom(10);
        paragraph.setKeepTogether(Sentence.isShort(note.spans()));
        add(paragraph.setKeepWithNext(Span.text(note.spans()).stripTrailing().endsWith(":")));
    }

    /** Counted through the document, so that a note can be spoken of. */
    private static FootnotesProperties footnotes() {
        return new FootnotesProperties()
                .setFootnoteNumberingType(FootnoteNumberingType.DECIMAL)
                .setFootnoteAnchorLabelStyle(
                        new Style().setFontSize(Look.SMALL).setFontColor(Look.ACCENT))
                .setFootnoteNumberingConfig(FootnoteNumberingConfig.PER_DOCUMENT);
    }

    private void head(Piece.Head head) {
        numbers.finish(document);
        var name = "h" + ++count;
        var size = head.level() == 1 ? 17 : head.level() == 2 ? 13.5f : 12;
        var paragraph =
                look.bold(size, head.text())
                        .setFontColor(head.level() == 3 ? Look.INK : Look.ACCENT)
                        .setFixedLeading(size * 1.25f)
                        .setMarginTop(head.level() == 1 ? 20 : 10)
                        .setMarginBottom(7)
                        .setDestination(name);
        paragraph.getAccessibilityProperties().setRole(role(head));
        headings.add(paragraph);
        bookmark(head, name);
    }

    private void bookmark(Piece.Head head, String destination) {
        while (above.size() > head.level()) above.removeLast();
        var outline = above.getLast().addOutline(head.text());
        outline.addDestination(PdfDestination.makeDestination(new PdfString(destination)));
        above.add(outline);
    }

    /** In a part of a document there is no first heading for the others to stand under. */
    private String role(Piece.Head head) {
        if (part) return StandardRoles.P;
        return switch (head.level() + 1) {
            case 1 -> StandardRoles.H1;
            case 2 -> StandardRoles.H2;
            case 3 -> StandardRoles.H3;
            default -> StandardRoles.H4;
        };
    }

    private void grid(Piece.Grid grid) {
        numbers.finish(document);
        document.add(tables.grid(grid));
    }

    /** The caption stays with its picture. */
    private void family(Piece.Family family) {
        numbers.finish(document);
        var together = new Div().setKeepTogether(true);
        together.add(look.bold(Look.BODY, family.caption()).setMarginBottom(6));
        var figure = new FamilyFigure(look, document.getPdfDocument());
        together.add(figure.of(family));
        document.add(together);
        if (figure.isTooSmall(family.drawing()))
            family.said().forEach(said -> add(look.text(Look.TABLE, said).setMarginBottom(3)));
    }

    /** What had no room beside its mark stands in full below. */
    private void events(Piece.Events events) {
        numbers.finish(document);
        var figures = new TimelineFigure(look, document.getPdfDocument(), language).of(events);
        var together = new Div().setKeepTogether(true);
        together.add(look.bold(Look.BODY, events.caption()).setMarginBottom(6));
        together.add(figures.getFirst());
        document.add(together);
        figures.stream().skip(1).forEach(document::add);
        events.cut().forEach(told -> add(look.text(Look.TABLE, told.text()).setMarginBottom(3)));
    }

    private void signature(Piece.Signature signature) {
        numbers.finish(document);
        var together = new Div().setKeepTogether(true);
        together.getAccessibilityProperties().setRole(StandardRoles.SECT);
        together.add(sentence.of(signature.declaration(), Look.BODY).setMarginBottom(8));
        together.add(tables.rows(signature.rows(), Look.BODY));
        document.add(together);
    }

    private void add(Paragraph paragraph) {
        numbers.finish(document);
        document.add(paragraph);
    }

    private void newPage() {
        numbers.finish(document);
        document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }
}
