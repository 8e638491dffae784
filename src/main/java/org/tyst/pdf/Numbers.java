package org.tyst.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.ListNumberingType;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.tyst.reports.Piece;
import org.tyst.reports.Span;

/** Numbered paragraphs: each run of them is one real list, with the numbers hanging in their own column. */
final class Numbers {
    private static final int QUARTER_OF_A_PAGE = 700;

    private final Look look;
    private final Sentence sentence;
    private final java.util.List<ListItem> waiting = new ArrayList<>();
    private float widest;

    Numbers(Look look, Sentence sentence) {
        this.look = look;
        this.sentence = sentence;
    }

    void paragraph(Piece.Numbered piece) {
        item(piece.number(), sentence.of(piece.spans(), Look.BODY))
                .setKeepTogether(Sentence.isShort(piece.spans()));
    }

    void withheld(Piece.Withheld piece) {
        item(piece.number(), look.text(Look.BODY, piece.text()).setFontColor(Look.QUIET));
    }

    /** A child's words stand apart from everything else on the page. */
    void quote(Piece.Quote piece) {
        var words =
                new Div()
                        .setBorderLeft(Look.BAR)
                        .setPaddingLeft(12)
                        .setMarginTop(6)
                        .setKeepTogether(true);
        words.getAccessibilityProperties().setRole(StandardRoles.BLOCKQUOTE);
        words.add(sentence.of(java.util.List.of(piece.words()), Look.BODY + 0.5f));
        piece.translation().ifPresent(it -> words.add(translation(it)));
        item(piece.number(), sentence.of(piece.leadIn(), Look.BODY).setKeepWithNext(true))
                .setKeepTogether(isShort(piece))
                .add(words);
    }

    /** Nobody's words are to be asked for at the foot of one page and answered on the next; long ones may have to be. */
    private static boolean isShort(Piece.Quote piece) {
        var spans = Stream.concat(Stream.of(piece.words()), piece.translation().stream()).toList();
        return Span.text(spans).length() < QUARTER_OF_A_PAGE;
    }

    void bullets(Piece.Bulleted piece) {
        var list = new List(ListNumberingType.ENGLISH_LOWER).setSymbolIndent(8);
        list.setPreSymbolText("(");
        list.setPostSymbolText(")");
        list.setFont(look.type().font(Typeface.REGULAR)).setFontSize(Look.BODY).setMarginTop(5);
        for (var spans : piece.items())
            list.add(inner(sentence.of(spans, Look.BODY).setMarginBottom(4)));
        item(piece.number(), sentence.of(piece.leadIn(), Look.BODY).setKeepWithNext(true))
                .add(list);
    }

    /** Sets what has gathered. The indent makes up for the width of the numbers, so that all lists stand on one line. */
    void finish(Document document) {
        if (waiting.isEmpty()) return;
        var list =
                new List(ListNumberingType.DECIMAL)
                        .setSymbolIndent(Math.max(4, Look.NUMBERS - widest));
        waiting.forEach(list::add);
        document.add(list);
        waiting.clear();
        widest = 0;
    }

    private ListItem item(int number, Paragraph first) {
        var label = number + ".";
        widest = Math.max(widest, look.width(label, Look.BODY));
        var item = inner(first.setDestination(Places.name(number)));
        item.setListSymbol(look.symbol(label, Look.BODY));
        item.setMarginBottom(10);
        waiting.add(item);
        return item;
    }

    private Paragraph translation(Span span) {
        return sentence.of(java.util.List.of(span), Look.BODY)
                .setFontColor(Look.QUIET)
                .setMarginTop(4);
    }

    private static ListItem inner(Paragraph paragraph) {
        var item = new ListItem();
        item.add(paragraph);
        return item;
    }
}
