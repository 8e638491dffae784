package org.tyst.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** DRAFT across the page, as outlines and not as text: so it is seen, and never found by whoever copies or reads the text out. */
final class DraftMark {
    private static final double SPAN = 620;

    private final Path2D outline;

    DraftMark(String text) {
        this.outline = placed(outline(text));
    }

    PdfFormXObject form(PdfDocument pdf) {
        var box = pdf.getDefaultPageSize();
        var form = new PdfFormXObject(new Rectangle(box.getWidth(), box.getHeight()));
        var canvas = new PdfCanvas(form, pdf);
        canvas.setFillColor(Look.MARK);
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

    private static Path2D placed(Path2D path) {
        var box = path.getBounds2D();
        var scale = SPAN / box.getWidth();
        var move = AffineTransform.getTranslateInstance(297.5, 421);
        move.rotate(Math.toRadians(54));
        move.scale(scale, scale);
        move.translate(-box.getCenterX(), -box.getCenterY());
        return new Path2D.Double(path, move);
    }

    private static Path2D outline(String text) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.BOLD.bytes()))) {
            var all = new GeneralPath();
            var x = 0.0;
            for (var point : text.codePoints().toArray()) x += add(all, font, point, x);
            return all;
        } catch (IOException e) {
            throw new IllegalStateException("Our own font cannot be read", e);
        }
    }

    private static double add(GeneralPath all, TrueTypeFont font, int point, double x)
            throws IOException {
        var glyph = font.getUnicodeCmapLookup().getGlyphId(point);
        var data = font.getGlyph().getGlyph(glyph);
        if (data != null)
            all.append(
                    data.getPath().getPathIterator(AffineTransform.getTranslateInstance(x, 0)),
                    false);
        return font.getAdvanceWidth(glyph);
    }
}
