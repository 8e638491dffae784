package org.tyst.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The faces that ship with Tyst, each read when it is first needed and then once: Noto Sans in three styles, one face for each
 * script that families here write and Noto Sans lacks, and DejaVu Sans for all other signs.
 */
enum Typeface {
    REGULAR("NotoSans-Regular.ttf"),
    BOLD("NotoSans-Bold.ttf"),
    ITALIC("NotoSans-Italic.ttf"),
    ARABIC("ScheherazadeNew-Regular.ttf", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
    GURMUKHI("NotoSansGurmukhi-Regular.ttf", UnicodeScript.GURMUKHI),
    BENGALI("NotoSansBengali-Regular.ttf", UnicodeScript.BENGALI),
    GUJARATI("NotoSansGujarati-Regular.ttf", UnicodeScript.GUJARATI),
    TAMIL("NotoSansTamil-Regular.ttf", UnicodeScript.TAMIL),
    ETHIOPIC("NotoSansEthiopic-Regular.ttf", UnicodeScript.ETHIOPIC),
    FALLBACK("DejaVuSans.ttf");

    static final String NAMES = "Noto Sans, Scheherazade New, DejaVu Sans";

    /** Letters of these stand one after the other as they are typed; all others change with their neighbours. */
    private static final Set<UnicodeScript> SIMPLE =
            EnumSet.of(
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.ETHIOPIC);

    private static final List<Typeface> ONE_SCRIPT =
            List.of(ARABIC, HEBREW, GURMUKHI, BENGALI, GUJARATI, TAMIL, ETHIOPIC);

    private final Supplier<byte[]> bytes;
    private final Supplier<FontProgram> program;
    private final @Nullable UnicodeScript script;

    Typeface(String file) {
        this(file, null);
    }

    Typeface(String file, @Nullable UnicodeScript script) {
        this.script = script;
        this.bytes = new Once<>(() -> read(file));
        this.program = new Once<>(() -> program(file, bytes.get()));
    }

    /** The face for a sign in words that are set in the wanted one. What none has is for the last one too. */
    static Typeface of(int point, Typeface wanted) {
        if (wanted.draws(point)) return wanted;
        var script = UnicodeScript.of(point);
        for (var face : ONE_SCRIPT) if (face.script == script && face.draws(point)) return face;
        return FALLBACK;
    }

    static boolean isSimple(int point) {
        return SIMPLE.contains(UnicodeScript.of(point));
    }

    byte[] bytes() {
        return bytes.get();
    }

    FontProgram program() {
        return program.get();
    }

    boolean draws(int codePoint) {
        return program().getGlyph(codePoint) != null;
    }

    private static FontProgram program(String file, byte[] bytes) {
        try {
            return FontProgramFactory.createFont(bytes, false);
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

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> making;
        private @Nullable T made;

        Once(Supplier<T> making) {
            this.making = making;
        }

        @Override
        public synchronized T get() {
            var made = this.made;
            if (made == null) this.made = made = making.get();
            return made;
        }
    }
}
