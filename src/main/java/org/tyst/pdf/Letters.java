package org.tyst.pdf;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The signs of one run. Whoever takes the text off the page gets the letters, not the forms in which they were drawn. */
record Letters(Run run, List<PlacedSign> fromLeft) {
    static Letters of(Run run, Map<Integer, String> names) {
        return new Letters(run, new Placing(run, Shaper.of(run), names).placed());
    }

    boolean isEmpty() {
        return fromLeft.isEmpty();
    }

    /** In the order of reading, in which lines are broken. */
    GlyphLine asRead() {
        return new GlyphLine(new ArrayList<Glyph>(inOrder(fromLeft)));
    }

    /** One line of what is read, from left to right. Where a sign stands for other letters than it is known by, the page says so beside it. */
    GlyphLine asDrawn(GlyphLine line) {
        var signs = inOrder(line(line));
        var drawn = new GlyphLine(signs);
        for (int from = 0, to; from < signs.size(); from = to) {
            to = end(signs, from);
            if (signs.get(from) instanceof PlacedSign sign && !sign.isReadAsNamed())
                drawn.setActualText(from, to, sign.letters());
        }
        return drawn;
    }

    private static int end(List<Glyph> signs, int from) {
        var to = from + 1;
        while (to < signs.size()
                && signs.get(from) instanceof PlacedSign sign
                && sign.standsWith(signs.get(to))) to++;
        return to;
    }

    private static List<Glyph> line(GlyphLine line) {
        var signs = new ArrayList<Glyph>();
        for (var at = Math.max(line.getStart(), 0); at < line.getEnd(); at++)
            signs.add(line.get(at));
        return signs;
    }

    private <T> List<T> inOrder(List<T> signs) {
        return run.fromRight() ? signs.reversed() : signs;
    }
}
