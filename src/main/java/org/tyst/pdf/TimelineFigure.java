package org.tyst.pdf;

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
import java.util.Locale;
import java.util.stream.Collectors;
import org.tyst.cases.chronology.Timeline;
import org.tyst.reports.Piece;

/**
 * Dated events as lines and letters of the page, on as many pages as they need. An exact day is a dot, any other a bar; a bar with an
 * arrow at its end is open there. Each page's events are read aloud as sentences.
 */
final class TimelineFigure {
    private static final float LETTERS = 9;
    private static final float LINE = 12;
    private static final float GAP = 8;
    private static final float MOST_OF_NAMES = 0.3f;
    private static final float ABOVE = 3 * LINE;
    private static final double DOT = 0.26;
    private static final double THICK = 0.34;
    private static final double MARK = 1.2;
    private static final double SCALE_ENDS = 1.3;
    private static final float THIN = 0.5f;
    private static final float STRONG = 1;

    private final Look look;
    private final PdfDocument document;
    private final Locale language;

    TimelineFigure(Look look, PdfDocument document, Locale language) {
        this.look = look;
        this.document = document;
        this.language = language;
    }

    List<Image> of(Piece.Events events) {
        var tall = PageSize.A4.getHeight() - Look.TOP - Look.BOTTOM - ABOVE;
        return Timeline.pages(events.lanes(), pen(events), tall).stream()
                .map(page -> image(page, events))
                .toList();
    }

    private Timeline.Pen pen(Piece.Events events) {
        var column = PageSize.A4.getWidth() - 2 * Look.SIDE;
        var widest = events.lanes().stream().mapToDouble(lane -> wide(lane.name())).max().orElse(0);
        return new Timeline.Pen(
                this::wide, LINE, Math.min(widest + GAP, column * MOST_OF_NAMES), column);
    }

    private double wide(String words) {
        return look.width(TypeCase.drawable(words), LETTERS);
    }

    private Image image(Timeline timeline, Piece.Events events) {
        var box = new Rectangle((float) timeline.width(), (float) timeline.height());
        var form = new PdfFormXObject(box);
        draw(timeline, form);
        var image = new Image(form);
        image.getAccessibilityProperties().setAlternateDescription(told(timeline, events));
        return image;
    }

    private static String told(Timeline timeline, Piece.Events events) {
        return events.told().stream()
                .filter(told -> timeline.has(told.event()))
                .map(Piece.Told::text)
                .collect(Collectors.joining(" ", events.caption() + ". ", ""));
    }

    private void draw(Timeline timeline, PdfFormXObject form) {
        var canvas = new PdfCanvas(form, document);
        var height = timeline.height();
        canvas.setStrokeColor(Look.INK).setFillColor(Look.INK);
        timeline.ticks().forEach(tick -> tick(canvas, tick, height));
        for (var lane : timeline.lanes()) {
            line(canvas, 0, height - lane.top(), timeline.width(), height - lane.top(), THIN);
            lane.events().forEach(event -> mark(canvas, event, height));
        }
        try (var words = new Canvas(canvas, form.getBBox().toRectangle())) {
            timeline.ticks().forEach(tick -> word(words, tick.name(language), tick.at(), height));
            timeline.lanes().forEach(lane -> words(words, lane, height));
        }
    }

    private static void tick(PdfCanvas canvas, Timeline.Tick tick, double height) {
        canvas.setLineDash(new float[] {1, 3}, 0);
        line(canvas, tick.at(), height - SCALE_ENDS * LINE, tick.at(), LINE / 2, THIN);
        canvas.setLineDash(0);
    }

    private static void mark(PdfCanvas canvas, Timeline.Placed event, double height) {
        var middle = height - event.top() - MARK * LINE;
        if (event.isPoint()) canvas.circle(event.from(), middle, DOT * LINE).fill();
        else bar(canvas, event, middle);
    }

    private static void bar(PdfCanvas canvas, Timeline.Placed event, double middle) {
        var wide = Math.max(event.to() - event.from(), THICK * LINE);
        canvas.setLineWidth(STRONG)
                .roundRectangle(
                        event.from(), middle - THICK * LINE / 2, wide, THICK * LINE, THICK * 2)
                .stroke();
        if (event.openAtLeft()) arrow(canvas, event.from(), middle, -LINE / 2);
        if (event.openAtRight()) arrow(canvas, event.from() + wide, middle, LINE / 2);
    }

    /** Its point lies inside the bar's end, so that it has room where the drawing ends. */
    private static void arrow(PdfCanvas canvas, double at, double middle, double ahead) {
        canvas.moveTo(at, middle)
                .lineTo(at - ahead, middle + LINE / 3)
                .lineTo(at - ahead, middle - LINE / 3)
                .fill();
    }

    private static void line(
            PdfCanvas canvas, double fromX, double fromY, double toX, double toY, float width) {
        canvas.setLineWidth(width).moveTo(fromX, fromY).lineTo(toX, toY).stroke();
    }

    private void words(Canvas words, Timeline.Lane lane, double height) {
        word(words, lane.name(), 0, height - lane.top() - LINE * 0.3);
        lane.events()
                .forEach(
                        event -> word(words, event.label(), event.labelAt(), height - event.top()));
    }

    private void word(Canvas words, String text, double left, double top) {
        words.showTextAligned(
                look.text(LETTERS, text).setFixedLeading(LINE),
                (float) left,
                (float) top,
                TextAlignment.LEFT,
                VerticalAlignment.TOP);
    }
}
