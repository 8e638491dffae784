package org.tyst.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a paragraph in one face and one direction.
 *
 * @param level as the rules of Unicode count directions
 * @param shaped its letters change with their neighbours, or carry signs above and below
 */
record Run(String text, Typeface face, byte level, boolean shaped) {
    boolean fromRight() {
        return level % 2 == 1;
    }

    /** The runs of a stretch of a paragraph, which begins at a place of it. */
    static List<Run> of(String text, Typeface wanted, Directions directions, int place) {
        var runs = new ArrayList<Run>();
        for (var from = 0; from < text.length(); ) {
            var to = end(text, from, wanted, directions, place);
            runs.add(
                    new Run(
                            text.substring(from, to),
                            face(text, from, wanted),
                            directions.at(place + from),
                            isShaped(text, from, directions.at(place + from))));
            from = to;
        }
        return runs;
    }

    /** The runs of words that stand on one line, from left to right. */
    static List<Run> inLine(String text, Typeface wanted, Directions directions) {
        var runs = of(text, wanted, directions, 0).toArray(new Run[0]);
        var levels = new byte[runs.length];
        for (var at = 0; at < runs.length; at++) levels[at] = runs[at].level;
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    private static int end(
            String text, int from, Typeface wanted, Directions directions, int place) {
        var face = face(text, from, wanted);
        var level = directions.at(place + from);
        var shaped = isShaped(text, from, level);
        var to = next(text, from);
        while (to < text.length()
                && directions.at(place + to) == level
                && continues(text, to, new Run("", face, level, shaped), wanted))
            to = next(text, to);
        return to;
    }

    private static boolean continues(String text, int at, Run run, Typeface wanted) {
        var point = text.codePointAt(at);
        if (isMark(point)) return run.shaped && run.face.draws(point);
        if (point == '\n') return !run.shaped;
        if (run.shaped && goesWithAnything(point)) return run.face.draws(point) || isUnseen(point);
        return face(text, at, wanted) == run.face && isShaped(text, at, run.level) == run.shaped;
    }

    /** A space or a comma belongs to the words around it. */
    private static boolean goesWithAnything(int point) {
        return !Character.isLetterOrDigit(point) && Typeface.isSimple(point);
    }

    private static Typeface face(String text, int at, Typeface wanted) {
        var point = text.codePointAt(at);
        return point == '\n' || isUnseen(point) ? wanted : Typeface.of(point, wanted);
    }

    /** Brackets among words from the right are turned round: that too is the shaper's work. */
    private static boolean isShaped(String text, int at, byte level) {
        var point = text.codePointAt(at);
        if (point == '\n') return false;
        if (isUnseen(point)) return level % 2 == 1 || !Typeface.REGULAR.draws(point);
        return level % 2 == 1 || !Typeface.isSimple(point) || isMark(point) || isMarked(text, at);
    }

    private static boolean isMarked(String text, int at) {
        var next = next(text, at);
        return next < text.length() && isMark(text.codePointAt(next));
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    true;
            default -> false;
        };
    }

    /** It steers its neighbours, and is nothing on paper. */
    static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || point >= 0xFE00 && point <= 0xFE0F
                || point == 0x34F;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
