package org.tyst.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as the lines that their letters are made of: to be seen, and not to be found as text. */
final class Outlines {
    private static final double EM = 1000;

    private final GeneralPath path = new GeneralPath();
    private double x;

    private Outlines() {}

    /** One line, as long as it comes; letters that the first face lacks are taken from another, and each run goes its own way. */
    static Path2D of(String text) {
        var outlines = new Outlines();
        var composed = TypeCase.composed(text);
        for (var run : Run.inLine(composed, Typeface.BOLD, Directions.of(composed)))
            outlines.add(run);
        return outlines.path;
    }

    private void add(Run run) {
        try (var font = font(run.face())) {
            if (run.shaped()) shaped(font, run);
            else for (var point : run.text().codePoints().toArray()) plain(font, point);
        } catch (IOException e) {
            throw new IllegalStateException("Our own font cannot be read", e);
        }
    }

    private static TrueTypeFont font(Typeface face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
    }

    private void shaped(TrueTypeFont font, Run run) throws IOException {
        var shaped = Shaper.of(run);
        for (var sign : shaped.signs()) trace(font, sign.code(), x + sign.x() / EM, sign.y() / EM);
        x += shaped.wide() / EM;
    }

    private void plain(TrueTypeFont font, int point) throws IOException {
        var sign = font.getUnicodeCmapLookup().getGlyphId(point);
        trace(font, sign, x, 0);
        x += (double) font.getAdvanceWidth(sign) / font.getUnitsPerEm();
    }

    private void trace(TrueTypeFont font, int sign, double left, double base) throws IOException {
        var em = 1.0 / font.getUnitsPerEm();
        var data = font.getGlyph().getGlyph(sign);
        if (data == null) return;
        path.append(
                data.getPath().getPathIterator(new AffineTransform(em, 0, 0, em, left, base)),
                false);
    }
}
