package org.tyst.pdf;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.margins.Footnote;
import com.itextpdf.layout.properties.margins.FootnoteAnchor;
import java.util.List;
import org.tyst.reports.Span;

/** Spans set as a paragraph, with their emphasis, languages and footnotes. */
final class Sentence {
    private static final int THREE_LINES = 250;

    private final Look look;

    Sentence(Look look) {
        this.look = look;
    }

    Paragraph of(List<Span> spans, float size) {
        var paragraph = look.text(size);
        spans.forEach(span -> add(paragraph, span));
        return paragraph;
    }

    /** Of two or three lines none is to stand alone at the foot of a page or the head of the next. */
    static boolean isShort(List<Span> spans) {
        return spans.stream().noneMatch(Span.Footnote.class::isInstance)
                && Span.text(spans).length() < THREE_LINES;
    }

    private void add(Paragraph paragraph, Span span) {
        switch (span) {
            case Span.Words it -> look.add(paragraph, it.text(), Typeface.REGULAR);
            case Span.Emph it -> look.add(paragraph, it.text(), Typeface.ITALIC);
            case Span.Lang it -> foreign(paragraph, it);
            case Span.Footnote it -> paragraph.add(anchor(it.text()));
        }
    }

    private void foreign(Paragraph paragraph, Span.Lang span) {
        for (var text : look.type().set(span.text(), Typeface.REGULAR)) {
            text.getAccessibilityProperties().setLanguage(span.tag());
            paragraph.add(text);
        }
    }

    /** With a leading of its own: at a fixed one iText reserves too little room and drops a note's last line. */
    private FootnoteAnchor anchor(String note) {
        var text = look.text(Look.SMALL, note).setMultipliedLeading(1.15f).setMarginBottom(2);
        return new FootnoteAnchor(new Footnote(text));
    }
}
