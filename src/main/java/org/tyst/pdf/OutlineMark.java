package org.tyst.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.stream.Stream;
import org.tyst.dispatch.CopyFinding.Mark;
import org.tyst.reports.RecipientView;

/**
 * Words across the page, as outlines and not as text: seen, and never found by whoever copies the text or has it read out. Drawn
 * once for a document, under what is printed.
 */
final class OutlineMark {
    private static final double DRAFT_LENGTH = 620;
    private static final double DRAFT_SLOPE = 54;
    private static final double READER_LENGTH = 400;
    private static final double READER_HEIGHT = 34;
    private static final double READER_SLOPE = 30;

    /** As parts of the page's height, from its foot. */
    private static final double[] READER_AT = {0.24, 0.5, 0.76};

    private final Mark mark;
    private final Path2D outline;
    private final Color colour;

    private OutlineMark(Mark mark, Path2D outline, Color colour) {
        this.mark = mark;
        this.outline = outline;
        this.colour = colour;
    }

    /** What goes across each page of a copy with these marks. */
    static Stream<OutlineMark> of(RecipientView.Marks marks) {
        return Stream.concat(
                marks.draft().map(OutlineMark::draft).stream(),
                marks.reader().map(OutlineMark::reader).stream());
    }

    private static OutlineMark draft(String text) {
        var words = Outlines.of(text);
        var scale = DRAFT_LENGTH / words.getBounds2D().getWidth();
        return new OutlineMark(Mark.DRAFT, placed(words, scale, DRAFT_SLOPE, 0.5), Look.DRAFT_MARK);
    }

    /** Three times, so that no cut leaves a page without it. */
    private static OutlineMark reader(String name) {
        var words = Outlines.of(name);
        var box = words.getBounds2D();
        var scale = Math.min(READER_LENGTH / box.getWidth(), READER_HEIGHT / box.getHeight());
        var all = new Path2D.Double();
        for (var at : READER_AT) all.append(placed(words, scale, READER_SLOPE, at), false);
        return new OutlineMark(Mark.READER, all, Look.READER_MARK);
    }

    Mark mark() {
        return mark;
    }

    Path2D outline() {
        return outline;
    }

    PdfFormXObject form(PdfDocument pdf) {
        var box = pdf.getDefaultPageSize();
        var form = new PdfFormXObject(new Rectangle(box.getWidth(), box.getHeight()));
        var canvas = new PdfCanvas(form, pdf);
        canvas.setFillColor(colour);
        trace(canvas);
        canvas.fill();
        return form;
    }

    static void stamp(PdfDocument pdf, PdfPage page, PdfFormXObject form) {
        var canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf);
        canvas.openTag(new CanvasArtifact());
        canvas.addXObjectAt(form, 0, 0);
        canvas.closeTag();
    }

    private void trace(PdfCanvas canvas) {
        var at = new double[6];
        var last = new double[2];
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            segment(canvas, path.currentSegment(at), at, last);
        }
    }

    /** PDF knows no quadratic curve: it is raised to the cubic that is the same line. */
    private static void segment(PdfCanvas canvas, int kind, double[] at, double[] last) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> canvas.moveTo(at[0], at[1]);
            case PathIterator.SEG_LINETO -> canvas.lineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> {
                canvas.curveTo(
                        last[0] + 2.0 / 3 * (at[0] - last[0]),
                        last[1] + 2.0 / 3 * (at[1] - last[1]),
                        at[2] + 2.0 / 3 * (at[0] - at[2]),
                        at[3] + 2.0 / 3 * (at[1] - at[3]),
                        at[2],
                        at[3]);
                at[0] = at[2];
                at[1] = at[3];
            }
            case PathIterator.SEG_CUBICTO ->
                    throw new IllegalStateException("A TrueType outline has no cubic curves");
            case PathIterator.SEG_CLOSE -> canvas.closePath();
            default -> throw new IllegalStateException("No such segment: " + kind);
        }
        last[0] = at[0];
        last[1] = at[1];
    }

    private static Path2D placed(Path2D path, double scale, double slope, double height) {
        var box = path.getBounds2D();
        var page = PageSize.A4;
        var move =
                AffineTransform.getTranslateInstance(
                        page.getWidth() / 2, height * page.getHeight());
        move.rotate(Math.toRadians(slope));
        move.scale(scale, scale);
        move.translate(-box.getCenterX(), -box.getCenterY());
        return new Path2D.Double(path, move);
    }
}
