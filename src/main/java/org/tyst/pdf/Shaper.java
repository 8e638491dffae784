package org.tyst.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Joins and places letters as their script wants it, with the shaper of the JDK (HarfBuzz). Lengths are thousandths of the size. */
final class Shaper {
    private static final float EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** What stands for a sign that steers and is not drawn. */
    private static final int NOTHING = 0xFFFE;

    /** What a face draws for what it does not have. */
    private static final int LACKING = 0;

    private static final Map<Typeface, Font> FONTS = new EnumMap<>(Typeface.class);

    private Shaper() {}

    /**
     * A sign of the page.
     *
     * @param code its number in the face
     * @param from where the letters that it stands for begin; other signs may stand for the same
     * @param x from the left end of the run, as all of it is drawn
     * @param y above the line
     */
    record Sign(int code, int from, float x, float y, float wide) {
        boolean isMark() {
            return wide == 0;
        }
    }

    /** @param signs from left to right */
    record Signs(List<Sign> signs, float wide) {}

    static synchronized Signs of(Run run) {
        var font = FONTS.computeIfAbsent(run.face(), Shaper::font);
        var letters = run.text().toCharArray();
        var way = run.fromRight() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return signs(font.layoutGlyphVector(EXACT, letters, 0, letters.length, way), run.text());
    }

    private static Signs signs(GlyphVector drawn, String text) {
        var signs = new ArrayList<Sign>();
        for (var at = 0; at < drawn.getNumGlyphs(); at++)
            if (isDrawn(drawn, at, text)) signs.add(sign(drawn, at));
        return new Signs(signs, (float) drawn.getGlyphPosition(drawn.getNumGlyphs()).getX());
    }

    /** What steers and is unknown to a face comes back as lacking, together with the letter that it steers. */
    private static boolean isDrawn(GlyphVector drawn, int at, String text) {
        var code = drawn.getGlyphCode(at);
        return code < NOTHING && (code != LACKING || text.codePoints().noneMatch(Run::isUnseen));
    }

    private static Sign sign(GlyphVector drawn, int at) {
        var place = drawn.getGlyphPosition(at);
        return new Sign(
                drawn.getGlyphCode(at),
                drawn.getGlyphCharIndex(at),
                (float) place.getX(),
                (float) -place.getY(),
                drawn.getGlyphMetrics(at).getAdvanceX());
    }

    private static Font font(Typeface face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()))
                    .deriveFont(EM);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("The face " + face + " cannot be shaped", e);
        }
    }
}
