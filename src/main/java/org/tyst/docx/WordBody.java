package org.tyst.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tyst.reports.Piece;
import org.tyst.reports.RecipientView;
import org.tyst.reports.Span;

/** The text from the front sheet to the last annex. */
final class WordBody {
    private final XWPFDocument document;
    private final Spans spans;
    private final WordTables tables;
    private final WordNumbers numbers;

    WordBody(XWPFDocument document) {
        this.document = document;
        this.spans = new Spans(document);
        this.tables = new WordTables(document, spans);
        this.numbers = new WordNumbers(document);
    }

    void write(RecipientView view) {
        new WordFront(document, spans, tables).write(view);
        view.pieces().forEach(this::write);
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Head it -> line("Heading" + Math.min(3, it.level()), it.text());
            case Piece.Numbered it -> spans.write(numbered(it.number()), it.spans());
            case Piece.Quote it -> quote(it);
            case Piece.Bulleted it -> bullets(it);
            case Piece.Grid it -> tables.grid(it);
            case Piece.Note it -> spans.write(styled("Normal"), it.spans());
            case Piece.Withheld it -> Spans.words(numbered(it.number()), it.text());
            case Piece.Family it -> family(it);
            case Piece.Events it -> events(it);
            case Piece.NewPage _ -> styled("Normal").setPageBreak(true);
            case Piece.Signature it -> signature(it);
        }
    }

    private void quote(Piece.Quote quote) {
        spans.write(numbered(quote.number()), quote.leadIn()).setKeepNext(true);
        spans.write(styled("Quote"), java.util.List.of(quote.words()));
        quote.translation().ifPresent(this::translation);
    }

    private void translation(Span said) {
        spans.write(styled("Translation"), java.util.List.of(said));
    }

    private void bullets(Piece.Bulleted piece) {
        spans.write(numbered(piece.number()), piece.leadIn()).setKeepNext(true);
        for (var item : piece.items()) {
            var paragraph = document.createParagraph();
            numbers.letter(paragraph);
            spans.write(paragraph, item);
        }
    }

    /** The picture in sentences, each person with what they are to the others; the drawing itself is on the pages. */
    private void family(Piece.Family family) {
        line("Caption", family.caption());
        family.said().forEach(said -> line("TableText", said));
    }

    private void events(Piece.Events events) {
        line("Caption", events.caption());
        events.told().forEach(told -> line("TableText", told.text()));
    }

    private void signature(Piece.Signature signature) {
        spans.write(styled("Normal"), signature.declaration()).setKeepNext(true);
        tables.rows(signature.rows());
    }

    private XWPFParagraph numbered(int number) {
        var paragraph = document.createParagraph();
        numbers.number(paragraph, number);
        return paragraph;
    }

    private void line(String style, String text) {
        Spans.words(styled(style), text);
    }

    private XWPFParagraph styled(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
