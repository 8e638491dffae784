package org.tyst.pdf;

import static java.util.stream.Collectors.joining;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
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
        var directions = Directions.of(spans.stream().map(Sentence::composed).collect(joining()));
        var place = 0;
        for (var span : spans) {
            add(paragraph, span, directions, place);
            place += composed(span).length();
        }
        return Look.from(paragraph, directions);
    }

    /** Of two or three lines none is to stand alone at the foot of a page or the head of the next. */
    static boolean isShort(List<Span> spans) {
        return spans.stream().noneMatch(Span.Footnote.class::isInstance)
                && Span.text(spans).length() < THREE_LINES;
    }

    /** The mark of a footnote counts as one sign that runs as the line does. */
    private static String composed(Span span) {
        return span instanceof Span.Footnote ? Directions.THING : TypeCase.composed(span.text());
    }

    private void add(Paragraph paragraph, Span span, Directions directions, int place) {
        switch (span) {
            case Span.Words _ ->
                    set(span, Typeface.REGULAR, directions, place).forEach(paragraph::add);
            case Span.Emph _ ->
                    set(span, Typeface.ITALIC, directions, place).forEach(paragraph::add);
            case Span.Lang it -> foreign(paragraph, it, directions, place);
            case Span.Footnote it -> paragraph.add(anchor(it.text()));
        }
    }

    private List<Text> set(Span span, Typeface face, Directions directions, int place) {
        return look.type().set(composed(span), face, directions, place);
    }

    private void foreign(Paragraph paragraph, Span.Lang span, Directions directions, int place) {
        for (var text : set(span, Typeface.REGULAR, directions, place)) {
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
