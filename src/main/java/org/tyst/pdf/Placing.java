package org.tyst.pdf;

import com.itextpdf.io.font.otf.Glyph;
import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tyst.pdf.Shaper.Sign;

/** Turns what the shaper says of a run into signs that can be written into a page, and says which letters each stands for. */
final class Placing {
    /** What a sign is read as that is only a part of a letter. */
    private static final String PART = "\u200B";

    private static final UnicodeBlock FORMS_A = UnicodeBlock.ARABIC_PRESENTATION_FORMS_A;
    private static final UnicodeBlock FORMS_B = UnicodeBlock.ARABIC_PRESENTATION_FORMS_B;

    private final Run run;
    private final List<Sign> signs;
    private final float wide;
    private final Map<Integer, String> names;
    private final TreeSet<Integer> starts = new TreeSet<>();

    /** @param names what the signs of this face are read as in this document: each has one name, and here new ones get theirs */
    Placing(Run run, Shaper.Signs shaped, Map<Integer, String> names) {
        this.run = run;
        this.signs = shaped.signs();
        this.wide = shaped.wide();
        this.names = names;
        signs.forEach(sign -> starts.add(sign.from()));
    }

    /** From left to right; the marks of some letters after all that they belong to. */
    List<PlacedSign> placed() {
        var placed = new ArrayList<PlacedSign>();
        for (int from = 0, to; from < signs.size(); from = to) {
            to = end(from);
            for (var at = from; at < to; at++)
                if (!isBeside(at, from, to)) placed.add(letter(at, to - from == 1));
            for (var at = from; at < to; at++)
                if (isBeside(at, from, to)) placed.add(mark(signs.get(at), pen(to)));
        }
        return placed;
    }

    /** To where the signs end that stand for the same letters. */
    private int end(int from) {
        var to = from + 1;
        while (to < signs.size() && signs.get(to).from() == signs.get(from).from()) to++;
        return to;
    }

    /** A mark is one beside others; an accent that has letters of its own is read for itself. */
    private boolean isBeside(int at, int from, int to) {
        return signs.get(at).isMark()
                && signs.subList(from, to).stream().anyMatch(one -> !one.isMark());
    }

    private PlacedSign letter(int at, boolean alone) {
        var sign = signs.get(at);
        var letters = letters(sign);
        var name = name(sign, letters);
        return new PlacedSign(
                drawn(sign, pen(at), sign.isMark() ? 0 : pen(at + 1) - pen(at)),
                name,
                sign.from(),
                letters,
                alone && isReadAs(name, letters));
    }

    private PlacedSign mark(Sign sign, float pen) {
        return new PlacedSign(drawn(sign, pen, 0), name(sign, PART), sign.from(), "", false);
    }

    /** To where the next sign's letters begin: what has no sign of its own belongs to the one before, or to the first. */
    private String letters(Sign sign) {
        var from = sign.from() == starts.first() ? 0 : sign.from();
        var next = starts.higher(sign.from());
        return known(run.text().substring(from, next == null ? run.text().length() : next));
    }

    /** Beside a sign may stand only what its face knows; what steers and is unknown to it is said by the tag alone. */
    private String known(String letters) {
        return letters.codePoints()
                .filter(point -> !Run.isUnseen(point) || run.face().draws(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String name(Sign sign, String wanted) {
        var own = own(sign);
        return own.hasValidUnicode()
                ? plain(own.getUnicodeString())
                : names.computeIfAbsent(sign.code(), _ -> wanted);
    }

    /** The form that an Arabic letter has among others is read as that letter. */
    private static String plain(String own) {
        var plain = Normalizer.normalize(own, Form.NFKC);
        var block = UnicodeBlock.of(own.codePointAt(0));
        var isForm = FORMS_A.equals(block) || FORMS_B.equals(block);
        return isForm && plain.length() == 1 ? plain : own;
    }

    private Glyph own(Sign sign) {
        var own = run.face().program().getGlyphByCode(sign.code());
        if (own == null)
            throw new IllegalStateException("No sign " + sign.code() + " in " + run.face());
        return own;
    }

    /** A bracket that was turned round is read as it is drawn: whoever takes the text off turns it back. */
    private boolean isReadAs(String name, String letters) {
        return name.equals(letters) || run.fromRight() && isMirrored(letters);
    }

    private static boolean isMirrored(String letters) {
        return letters.length() == 1 && Character.isMirrored(letters.charAt(0));
    }

    /** The pen goes from letter to letter; a mark is drawn beside or above where the pen is, and does not move it. */
    private Glyph drawn(Sign sign, float pen, float advance) {
        var own = own(sign);
        return new Glyph(
                own,
                Math.round(sign.x() - pen),
                Math.round(sign.y()),
                Math.round(advance - own.getWidth()),
                0,
                0);
    }

    private float pen(int at) {
        for (var next = at; next < signs.size(); next++)
            if (!signs.get(next).isMark()) return signs.get(next).x();
        return wide;
    }
}
