package org.tyst.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import org.tyst.cases.family.Drawing;
import org.tyst.cases.family.Drawing.Figure;
import org.tyst.cases.family.Drawing.Point;
import org.tyst.reports.Piece;

/** The family picture as lines and letters of the page, as wide as the column at most; its sentences are what is read aloud. */
final class FamilyFigure {
    private static final float LETTERS = 10;
    private static final float NOTES = 8.5f;
    private static final float INNER = 5;
    private static final float LEGIBLE = 0.8f;
    private static final float SLASH = 8;
    private static final float SLASHES_APART = 7;
    private static final float WORDS_BELOW = 9;
    private static final float LINE = 17;
    private static final float HALF_AS_HIGH_AGAIN = 1.2f;

    private final Look look;
    private final PdfDocument document;

    FamilyFigure(Look look, PdfDocument document) {
        this.look = look;
        this.document = document;
    }

    Image of(Piece.Family family) {
        var drawing = family.drawing();
        var width = (float) Math.max(drawing.width(), 1);
        var height = (float) Math.max(drawing.height(), 1);
        var form = new PdfFormXObject(new Rectangle(width, height));
        draw(drawing, form, height);
        var image = new Image(form);
        image.scale(scale(drawing), scale(drawing));
        image.getAccessibilityProperties()
                .setAlternateDescription(family.caption() + ". " + String.join(" ", family.said()));
        return image;
    }

    /** Of a wide family the letters become so small that the words stand under it as well. */
    boolean isTooSmall(Drawing drawing) {
        return scale(drawing) < LEGIBLE;
    }

    private static float scale(Drawing drawing) {
        var column = PageSize.A4.getWidth() - 2 * Look.SIDE;
        var tall = PageSize.A4.getHeight() - Look.TOP - Look.BOTTOM - 3 * LINE;
        var wide = column / (float) Math.max(drawing.width(), 1);
        return Math.min(1, Math.min(wide, tall / (float) Math.max(drawing.height(), 1)));
    }

    private void draw(Drawing drawing, PdfFormXObject form, float height) {
        var canvas = new PdfCanvas(form, document);
        canvas.setStrokeColor(Look.INK).setLineWidth(1.2f);
        drawing.outlines().forEach(each -> home(canvas, each, height));
        drawing.strokes().forEach(each -> stroke(canvas, each, height));
        drawing.figures().forEach(each -> figure(canvas, each, height));
        try (var words = new Canvas(canvas, form.getBBox().toRectangle())) {
            drawing.figures().forEach(each -> words(words, each, height));
            drawing.notes().forEach(each -> word(words, each.text(), each.at(), NOTES, height));
            drawing.outlines()
                    .forEach(each -> word(words, each.name(), above(each.foot()), NOTES, height));
        }
    }

    private static Point above(Point foot) {
        return new Point(foot.x(), foot.y() - LINE / 2);
    }

    private static void home(PdfCanvas canvas, Drawing.Outline outline, float height) {
        canvas.setLineDash(new float[] {10, 5}, 0);
        path(canvas, outline.corners(), height);
        canvas.closePathStroke();
        canvas.setLineDash(0);
    }

    private static void stroke(PdfCanvas canvas, Drawing.Stroke stroke, float height) {
        switch (stroke.pen()) {
            case SOLID -> canvas.setLineDash(0);
            case DASHED -> canvas.setLineDash(new float[] {7, 5}, 0);
            case DOTTED -> canvas.setLineDash(new float[] {2, 4}, 0);
        }
        path(canvas, stroke.points(), height);
        canvas.stroke().setLineDash(0);
        stroke.cutAt().ifPresent(at -> cut(canvas, stroke.cut(), at, height));
    }

    private static void cut(PdfCanvas canvas, Drawing.Cut cut, Point at, float height) {
        if (cut == Drawing.Cut.TWO)
            slash(canvas, new Point(at.x() - SLASHES_APART, at.y()), height);
        if (cut != Drawing.Cut.NONE) slash(canvas, at, height);
    }

    private static void slash(PdfCanvas canvas, Point at, float height) {
        path(
                canvas,
                List.of(
                        new Point(at.x() - SLASH / 2, at.y() + SLASH),
                        new Point(at.x() + SLASH / 2, at.y() - SLASH)),
                height);
        canvas.stroke();
    }

    private static void path(PdfCanvas canvas, List<Point> points, float height) {
        for (var i = 0; i < points.size(); i++) {
            var x = points.get(i).x();
            var y = height - points.get(i).y();
            if (i == 0) canvas.moveTo(x, y);
            else canvas.lineTo(x, y);
        }
    }

    private static void figure(PdfCanvas canvas, Figure figure, float height) {
        if (figure.dashed()) canvas.setLineDash(new float[] {5, 4}, 0);
        sign(canvas, figure, figure.half(), height);
        canvas.setLineDash(0);
        if (figure.subject()) sign(canvas, figure, figure.half() - INNER, height);
        if (figure.died()) cross(canvas, figure, height);
    }

    private static void sign(PdfCanvas canvas, Figure figure, double half, float height) {
        var x = figure.at().x();
        var y = height - figure.at().y();
        canvas.setFillColor(ColorConstants.WHITE);
        switch (figure.sign()) {
            case SQUARE -> canvas.rectangle(x - half, y - half, 2 * half, 2 * half);
            case CIRCLE -> canvas.circle(x, y, half);
            case DIAMOND -> diamond(canvas, x, y, half * HALF_AS_HIGH_AGAIN);
        }
        canvas.closePathFillStroke();
    }

    private static void diamond(PdfCanvas canvas, double x, double y, double half) {
        canvas.moveTo(x, y + half).lineTo(x + half, y).lineTo(x, y - half).lineTo(x - half, y);
    }

    private static void cross(PdfCanvas canvas, Figure figure, float height) {
        var half = figure.half();
        var x = figure.at().x();
        var y = figure.at().y();
        path(canvas, List.of(new Point(x - half, y - half), new Point(x + half, y + half)), height);
        path(canvas, List.of(new Point(x - half, y + half), new Point(x + half, y - half)), height);
        canvas.stroke();
    }

    private void words(Canvas canvas, Figure figure, float height) {
        for (var i = 0; i < figure.lines().size(); i++) {
            var y = figure.at().y() + figure.half() + WORDS_BELOW + (i + 0.5) * LINE;
            word(canvas, figure.lines().get(i), new Point(figure.at().x(), y), LETTERS, height);
        }
    }

    private void word(Canvas canvas, String text, Point at, float size, float height) {
        canvas.showTextAligned(
                look.text(size, text),
                (float) at.x(),
                height - (float) at.y(),
                TextAlignment.CENTER,
                VerticalAlignment.MIDDLE);
    }
}
