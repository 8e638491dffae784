package org.tyst.pdf;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.tyst.dispatch.CopyFinding.Mark;

/**
 * A mark known again by its lines: how many there are, and how far they reach. What the outline should be is worked out anew
 * from the words, never taken from whoever drew it.
 */
record DrawnMark(Mark mark, Lines lines) {
    private static final double CLOSE = 0.6;

    /** How many pieces of line, and the smallest and largest point of any. */
    record Lines(int count, double left, double low, double right, double high) {
        static final Lines NONE = new Lines(0, 9e9, 9e9, -9e9, -9e9);

        Lines to(double x, double y) {
            return new Lines(
                    count + 1,
                    Math.min(left, x),
                    Math.min(low, y),
                    Math.max(right, x),
                    Math.max(high, y));
        }

        boolean isLike(Lines other) {
            return count == other.count
                    && Math.abs(left - other.left) < CLOSE
                    && Math.abs(low - other.low) < CLOSE
                    && Math.abs(right - other.right) < CLOSE
                    && Math.abs(high - other.high) < CLOSE;
        }
    }

    private static final Set<String> DRAWING = Set.of("m", "l", "c");

    static DrawnMark of(OutlineMark mark) {
        var lines = Lines.NONE;
        var at = new double[6];
        for (var path = mark.outline().getPathIterator(null); !path.isDone(); path.next())
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO ->
                        lines = lines.to(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> lines = lines.to(at[2], at[3]);
                default -> {} // a line that only closes has no end of its own
            }
        return new DrawnMark(mark.mark(), lines);
    }

    /** Whether the page really draws it: that it could, had it been asked, is not enough. */
    boolean isOn(PDPage page) throws IOException {
        Object before = "";
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator drawn
                    && drawn.getName().equals("Do")
                    && before instanceof COSName name
                    && page.getResources().getXObject(name) instanceof PDFormXObject form
                    && read(form).isLike(lines)) return true;
            before = token;
        }
        return false;
    }

    private static Lines read(PDFormXObject form) throws IOException {
        var lines = Lines.NONE;
        var tokens = new PDFStreamParser(form).parse();
        for (var at = 0; at < tokens.size(); at++)
            if (tokens.get(at) instanceof Operator drawn && DRAWING.contains(drawn.getName()))
                lines = lines.to(number(tokens.get(at - 2)), number(tokens.get(at - 1)));
        return lines;
    }

    private static double number(Object token) {
        return ((COSNumber) token).floatValue();
    }
}
