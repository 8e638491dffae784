package org.tyst.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Text;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fonts of one document. A sign that a face lacks is set in another; one that none of ours has becomes an empty box. */
final class TypeCase {
    private static final String BOX = "\u25A1";

    private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);
    private final Map<Typeface, Map<Integer, String>> names = new EnumMap<>(Typeface.class);

    PdfFont font(Typeface face) {
        return fonts.computeIfAbsent(face, TypeCase::font0);
    }

    /** What can be set of these words, as it is to be set: a decomposed accent would be drawn beside its letter. */
    static String composed(String text) {
        return drawable(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** A stretch of a paragraph, composed, which begins at a place of it. */
    List<Text> set(String text, Typeface face, Directions directions, int place) {
        return Run.of(text, face, directions, place).stream().map(this::piece).toList();
    }

    float width(String text, Typeface face, float size) {
        return font(face).getWidth(text, size);
    }

    private Text piece(Run run) {
        if (run.shaped()) {
            var letters = Letters.of(run, names.computeIfAbsent(run.face(), _ -> new HashMap<>()));
            return new ShapedText(letters, font(run.face()));
        }
        var text = run.level() == 0 ? new Text(run.text()) : new LevelText(run);
        return text.setFont(font(run.face()));
    }

    /** With a box for each sign that no face of ours has. */
    static String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints()
                .forEach(point -> drawn.append(isDrawn(point) ? Character.toString(point) : BOX));
        return drawn.toString();
    }

    /** Or steers what is drawn, and is nothing itself. */
    static boolean isDrawn(int point) {
        return point == '\n'
                || Run.isUnseen(point)
                || Typeface.of(point, Typeface.REGULAR).draws(point);
    }

    private static PdfFont font0(Typeface face) {
        return PdfFontFactory.createFont(
                face.program(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }
}
