package org.tyst.docx;

import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tyst.reports.RecipientView;

/** The marking at the head of each page and the line at its foot, where Word fills in the page and how many there are. */
final class Edges {
    private static final Pattern FIELD = Pattern.compile("(?<=\\{[pn]})|(?=\\{[pn]})");

    private final XWPFDocument document;
    private final RecipientView.Marks marks;

    Edges(XWPFDocument document, RecipientView.Marks marks) {
        this.document = document;
        this.marks = marks;
    }

    void write() {
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        lines(header, "Header", marks.header());
        marks.draft().ifPresent(draft -> lines(header, "Header", draft));
        lines(document.createFooter(HeaderFooterType.DEFAULT), "Footer", marks.footer());
    }

    private static void lines(XWPFHeaderFooter edge, String style, String text) {
        text.lines().forEach(line -> line(edge.createParagraph(), style, line));
    }

    private static void line(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        for (var part : FIELD.split(text, 0))
            switch (part) {
                case "{p}" -> field(paragraph, "PAGE");
                case "{n}" -> field(paragraph, "NUMPAGES");
                default -> paragraph.createRun().setText(part);
            }
    }

    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
