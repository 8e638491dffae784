package org.tyst.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import org.tyst.reports.RecipientView;

/**
 * What stands on every page beside the text: marking, footer, and what goes across it (DRAFT, whose copy). All of it is artifact, so a screen
 * reader does not read it forty times. The corners at the right stay free for the bundle's own numbers.
 */
final class Furniture {
    /** Nothing of ours comes nearer to the right edge than this, above the top margin or below the bottom one. */
    private static final float CORNER = 96;

    private final PdfDocument pdf;
    private final RecipientView view;
    private final Look look;

    Furniture(PdfDocument pdf, Look look, RecipientView view) {
        this.pdf = pdf;
        this.view = view;
        this.look = look;
    }

    void draw() {
        var across = OutlineMark.of(view.marks()).map(mark -> mark.form(pdf)).toList();
        for (var number = 1; number <= pdf.getNumberOfPages(); number++) {
            var page = pdf.getPage(number);
            across.forEach(form -> OutlineMark.stamp(pdf, page, form));
            edges(page, number);
        }
    }

    private void edges(PdfPage page, int number) {
        var canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf);
        canvas.openTag(new CanvasArtifact());
        var box = page.getPageSize();
        write(
                canvas,
                header(),
                new Rectangle(CORNER, box.getTop() - 60, box.getWidth() - 2 * CORNER, 32));
        write(canvas, footer(number), new Rectangle(CORNER, 22, box.getWidth() - 2 * CORNER, 56));
        canvas.closeTag();
    }

    private void write(PdfCanvas canvas, Paragraph paragraph, Rectangle where) {
        try (var area = new Canvas(canvas, where)) {
            area.add(paragraph.setTextAlignment(TextAlignment.CENTER));
        }
    }

    private Paragraph header() {
        return look.bold(Look.SMALL, view.marks().header()).setFontColor(Look.INK);
    }

    private Paragraph footer(int number) {
        return look.text(8, view.footer(number, pdf.getNumberOfPages()))
                .setFontColor(Look.QUIET)
                .setFixedLeading(10.5f);
    }
}
