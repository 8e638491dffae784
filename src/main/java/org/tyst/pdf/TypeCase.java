package org.tyst.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fonts of one document. A sign that Noto Sans lacks is set in DejaVu Sans; one that neither has becomes an empty box. */
final class TypeCase {
    private static final String BOX = "\u25A1";

    private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);

    PdfFont font(Typeface face) {
        return fonts.computeIfAbsent(face, TypeCase::font0);
    }

    /** Composed first: a decomposed accent would be drawn beside its letter and still pass every validator. */
    List<Text> set(String text, Typeface face) {
        var pieces = new ArrayList<Text>();
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var from = 0;
        while (from < composed.length()) {
            var to = endOfFace(composed, from, face);
            pieces.add(
                    piece(composed.substring(from, to), faceOf(composed.codePointAt(from), face)));
            from = to;
        }
        return pieces;
    }

    float width(String text, Typeface face, float size) {
        return font(face).getWidth(text, size);
    }

    private Text piece(String text, Typeface face) {
        return new Text(drawable(text)).setFont(font(face));
    }

    /** With a box for each sign that no face of ours has. */
    static String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints()
                .forEach(point -> drawn.append(isDrawn(point) ? Character.toString(point) : BOX));
        return drawn.toString();
    }

    private static boolean isDrawn(int point) {
        return point == '\n' || Typeface.REGULAR.draws(point) || Typeface.FALLBACK.draws(point);
    }

    private static int endOfFace(String text, int from, Typeface face) {
        var own = faceOf(text.codePointAt(from), face);
        var to = from;
        while (to < text.length() && faceOf(text.codePointAt(to), face) == own)
            to += Character.charCount(text.codePointAt(to));
        return to;
    }

    private static Typeface faceOf(int point, Typeface wanted) {
        return point == '\n' || wanted.draws(point) ? wanted : Typeface.FALLBACK;
    }

    private static PdfFont font0(Typeface face) {
        return PdfFontFactory.createFont(
                face.program(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }
}
