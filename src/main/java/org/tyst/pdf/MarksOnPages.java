package org.tyst.pdf;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.tyst.dispatch.CopyFinding;
import org.tyst.dispatch.CopyFinding.Mark;
import org.tyst.reports.RecipientView;

/** Reads from a finished file whether each page carries its marks: the words at its head and foot, and what goes across it. */
final class MarksOnPages {
    private static final int HEAD = (int) Look.TOP;
    private static final int FOOT = (int) Look.BOTTOM;

    private final RecipientView.Marks marks;
    private final List<DrawnMark> across;
    private final Map<Mark, List<Integer>> missing = new EnumMap<>(Mark.class);

    MarksOnPages(RecipientView.Marks marks) {
        this.marks = marks;
        this.across = OutlineMark.of(marks).map(DrawnMark::of).toList();
    }

    List<CopyFinding> lacking(PDDocument document) throws IOException {
        var pages = document.getNumberOfPages();
        for (var number = 1; number <= pages; number++) look(document, number, pages);
        return missing.entrySet().stream()
                .<CopyFinding>map(
                        entry -> new CopyFinding.MarkMissing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void look(PDDocument document, int number, int pages) throws IOException {
        var page = document.getPage(number - 1);
        var edges = edges(page);
        if (!holds(edges, "head", marks.header())) note(Mark.HEADER, number);
        if (!holds(edges, "foot", marks.footer(number, pages))) note(Mark.FOOTER, number);
        for (var mark : across) if (!mark.isOn(page)) note(mark.mark(), number);
    }

    private void note(Mark mark, int page) {
        missing.computeIfAbsent(mark, _ -> new ArrayList<>()).add(page);
    }

    private static PDFTextStripperByArea edges(PDPage page) throws IOException {
        var width = (int) page.getMediaBox().getWidth();
        var height = (int) page.getMediaBox().getHeight();
        var edges = new PDFTextStripperByArea();
        edges.addRegion("head", new Rectangle(0, 0, width, HEAD));
        edges.addRegion("foot", new Rectangle(0, height - FOOT, width, FOOT));
        edges.extractRegions(page);
        return edges;
    }

    /** Where a line ends says nothing. */
    private static boolean holds(PDFTextStripperByArea edges, String region, String mark) {
        return pressed(edges.getTextForRegion(region)).contains(pressed(mark));
    }

    private static String pressed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
