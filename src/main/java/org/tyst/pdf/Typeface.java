package org.tyst.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;

/** The faces that ship with Tyst, read once: Noto Sans in four styles, and DejaVu Sans for the signs it lacks. */
enum Typeface {
    REGULAR("NotoSans-Regular.ttf"),
    BOLD("NotoSans-Bold.ttf"),
    ITALIC("NotoSans-Italic.ttf"),
    FALLBACK("DejaVuSans.ttf");

    static final String NAMES = "Noto Sans, DejaVu Sans";

    private final byte[] bytes;
    private final FontProgram program;

    Typeface(String file) {
        this.bytes = read(file);
        this.program = program(file, bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    FontProgram program() {
        return program;
    }

    boolean draws(int codePoint) {
        return program.getGlyph(codePoint) != null;
    }

    private static FontProgram program(String file, byte[] bytes) {
        try {
            return FontProgramFactory.createFont(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(file + " is not a font", e);
        }
    }

    private static byte[] read(String file) {
        try (var in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) throw new IllegalStateException("/fonts/" + file + " is missing");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("/fonts/" + file + " cannot be read", e);
        }
    }
}
