package org.tyst.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as the lines that their letters are made of: to be seen, and not to be found as text. */
final class Outlines {
    private final GeneralPath path = new GeneralPath();
    private double x;

    private Outlines() {}

    /** One line, as long as it comes; a letter that the first face lacks is taken from the next. */
    static Path2D of(String text) {
        var outlines = new Outlines();
        try (var own = font(Typeface.BOLD);
                var other = font(Typeface.FALLBACK)) {
            for (var point : text.codePoints().toArray()) outlines.add(List.of(own, other), point);
            return outlines.path;
        } catch (IOException e) {
            throw new IllegalStateException("Our own font cannot be read", e);
        }
    }

    private static TrueTypeFont font(Typeface face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
    }

    private void add(List<TrueTypeFont> fonts, int point) throws IOException {
        var font = fonts.getFirst();
        if (glyph(font, point) == 0 && glyph(fonts.getLast(), point) != 0) font = fonts.getLast();
        add(font, glyph(font, point));
    }

    private static int glyph(TrueTypeFont font, int point) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(point);
    }

    private void add(TrueTypeFont font, int glyph) throws IOException {
        var em = 1.0 / font.getUnitsPerEm();
        var data = font.getGlyph().getGlyph(glyph);
        var place = new AffineTransform(em, 0, 0, em, x, 0);
        if (data != null) path.append(data.getPath().getPathIterator(place), false);
        x += font.getAdvanceWidth(glyph) * em;
    }
}
