package org.tyst.docx;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tyst.reports.RecipientView;
import org.tyst.reports.RecipientView.Letterhead;

/** How a file for Word opens: a front sheet on a page of its own, or as a letter does. */
final class WordFront {
    private final XWPFDocument document;
    private final Spans spans;
    private final WordTables tables;

    WordFront(XWPFDocument document, Spans spans, WordTables tables) {
        this.document = document;
        this.spans = spans;
        this.tables = tables;
    }

    void write(RecipientView view) {
        view.front().letter().ifPresentOrElse(letter -> letter(view, letter), () -> sheet(view));
    }

    private void sheet(RecipientView view) {
        var front = view.front();
        line("Organisation", front.organisation());
        line("Title", front.title());
        line("Variant", view.marks().variant());
        tables.rows(front.rows());
        notice(front);
        styled("Normal").setPageBreak(true);
    }

    private void letter(RecipientView view, Letterhead letter) {
        var front = view.front();
        line("Organisation", front.organisation());
        letter.from().forEach(from -> line("TableText", from));
        Stream.of(letter.to().stream(), Stream.of(letter.date(), letter.greeting()))
                .flatMap(lines -> lines)
                .filter(text -> !text.isBlank())
                .forEach(text -> line("Normal", text));
        line("Title", letter.subject());
        if (!front.rows().isEmpty()) tables.rows(front.rows());
        if (!front.notices().isEmpty()) notice(front);
    }

    private void notice(RecipientView.FrontSheet front) {
        line("Notice", front.noticeTitle());
        for (var notice : front.notices()) spans.write(styled("Notice"), List.of(notice));
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
