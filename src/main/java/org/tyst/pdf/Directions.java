package org.tyst.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Which way each letter of a paragraph runs, by the rules of Unicode: even levels from left to right, odd ones from right to left. A
 * paragraph is set from the right when its first letter and most of them run from there: neither a quotation nor a name turns an
 * English sentence round.
 */
record Directions(byte[] levels, boolean fromRight) {
    /** Something that is no letter and runs as the line does. */
    static final String THING = "\uFFFC";

    /** What somebody said stands for itself, whichever way the sentence around it runs. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<=“)[^“”\n]+(?=”)|(?<=\")[^\"\n]+(?=\")");

    static Directions of(String text) {
        var letters = text.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length))
            return new Directions(new byte[letters.length], false);
        var fromRight = isFromRight(text);
        var levels = new byte[letters.length];
        for (int from = 0, to; from < letters.length; from = to + 1) {
            to = endOfLine(text, from);
            var base = (byte) (fromRight ? 1 : 0);
            fill(levels, from, text.substring(from, to), base);
            if (to < levels.length) levels[to] = base;
        }
        return new Directions(levels, fromRight);
    }

    byte at(int place) {
        return levels[place];
    }

    private static int endOfLine(String text, int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static void fill(byte[] levels, int from, String line, byte base) {
        var quoted = QUOTED.matcher(line).results().toList();
        run(
                levels,
                from,
                QUOTED.matcher(line).replaceAll(said -> THING.repeat(said.group().length())),
                base);
        for (var said : quoted)
            fill(
                    levels,
                    from + said.start(),
                    said.group(),
                    within(base, isFromRight(said.group())));
    }

    /** One level further in, or two, as its own direction wants it. */
    private static byte within(byte base, boolean fromRight) {
        if (fromRight) return (byte) (base + 1 | 1);
        return base == 0 ? base : (byte) (base + 1);
    }

    private static void run(byte[] levels, int from, String line, byte base) {
        if (line.isEmpty()) return;
        var bidi =
                new Bidi(
                        line,
                        base % 2 == 1
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (var run = 0; run < bidi.getRunCount(); run++)
            Arrays.fill(
                    levels,
                    from + bidi.getRunStart(run),
                    from + bidi.getRunLimit(run),
                    (byte) (base - base % 2 + bidi.getRunLevel(run)));
    }

    private static boolean isFromRight(String text) {
        return beginsFromRight(text) && mostlyFromRight(text);
    }

    private static boolean beginsFromRight(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Directions::runsFromRight)
                .findFirst()
                .orElse(false);
    }

    private static boolean mostlyFromRight(String text) {
        return 2 * text.codePoints().filter(Directions::runsFromRight).count()
                > text.codePoints().filter(Character::isLetter).count();
    }

    private static boolean runsFromRight(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Character.isLetter(point);
            default -> false;
        };
    }
}
