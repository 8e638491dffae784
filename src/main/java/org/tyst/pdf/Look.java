package org.tyst.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.BaseDirection;
import com.itextpdf.layout.properties.TextAlignment;

/** How a report looks: ink on white, one quiet colour, generous lines. Sizes and distances are points. */
final class Look {
    static final float BODY = 12;
    static final float TABLE = 10.5f;
    static final float SMALL = 9;
    static final float SIDE = 62;
    static final float TOP = 84;
    static final float BOTTOM = 92;

    /** The column in which paragraph numbers hang. */
    static final float NUMBERS = 34;

    static final Color INK = new DeviceRgb(0x1B, 0x1F, 0x23);
    static final Color QUIET = new DeviceRgb(0x4A, 0x55, 0x5E);
    static final Color ACCENT = new DeviceRgb(0x14, 0x4B, 0x5C);
    static final Color TINT = new DeviceRgb(0xF1, 0xF5, 0xF6);
    static final Color DRAFT_MARK = new DeviceRgb(0xE6, 0xE6, 0xE6);
    static final Color READER_MARK = new DeviceRgb(0xEC, 0xEE, 0xEF);
    static final Border HAIRLINE = new SolidBorder(new DeviceRgb(0xC3, 0xCC, 0xD1), 0.6f);
    static final Border BAR = new SolidBorder(ACCENT, 2.4f);

    private final TypeCase type;

    Look(TypeCase type) {
        this.type = type;
    }

    Paragraph text(float size) {
        return new OrderedParagraph()
                .setFont(type.font(Typeface.REGULAR))
                .setFontSize(size)
                .setFontColor(INK)
                .setFixedLeading(size * 1.45f)
                .setMargin(0);
    }

    Paragraph text(float size, String words) {
        return add(text(size), words, Typeface.REGULAR);
    }

    Paragraph bold(float size, String words) {
        return add(text(size), words, Typeface.BOLD);
    }

    Paragraph add(Paragraph to, String words, Typeface face) {
        var composed = TypeCase.composed(words);
        var directions = Directions.of(composed);
        type.set(composed, face, directions, 0).forEach(to::add);
        return from(to, directions);
    }

    /** Set from the side at which most of its letters begin. */
    static Paragraph from(Paragraph paragraph, Directions directions) {
        return directions.fromRight()
                ? paragraph
                        .setBaseDirection(BaseDirection.RIGHT_TO_LEFT)
                        .setTextAlignment(TextAlignment.RIGHT)
                : paragraph;
    }

    Text symbol(String words, float size) {
        return new Text(words)
                .setFont(type.font(Typeface.REGULAR))
                .setFontSize(size)
                .setFontColor(QUIET);
    }

    float width(String words, float size) {
        return type.width(words, Typeface.REGULAR, size);
    }

    TypeCase type() {
        return type;
    }
}
