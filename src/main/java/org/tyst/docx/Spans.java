package org.tyst.docx;

import java.text.Normalizer;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.tyst.reports.Span;

/** Spans as runs of a paragraph, with their emphasis, languages and footnotes. */
final class Spans {
    private final XWPFDocument document;

    Spans(XWPFDocument document) {
        this.document = document;
    }

    XWPFParagraph write(XWPFParagraph paragraph, List<Span> spans) {
        spans.forEach(span -> write(paragraph, span));
        return paragraph;
    }

    static XWPFParagraph words(XWPFParagraph paragraph, String text) {
        run(paragraph, text);
        return paragraph;
    }

    private void write(XWPFParagraph paragraph, Span span) {
        switch (span) {
            case Span.Words it -> run(paragraph, it.text());
            case Span.Emph it -> run(paragraph, it.text()).setItalic(true);
            case Span.Lang it -> run(paragraph, it.text()).setLang(it.tag());
            case Span.Footnote it -> footnote(paragraph, it.text());
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) run.addBreak();
            run.setText(lines[i], i);
        }
        return run;
    }

    private void footnote(XWPFParagraph paragraph, String text) {
        var note = document.createFootnote();
        var said = note.createParagraph();
        said.setStyle("FootnoteText");
        run(said, " " + text);
        paragraph.addFootnoteReference(note);
        paragraph.getRuns().getLast().setStyle("FootnoteReference");
    }
}
