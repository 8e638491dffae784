package org.tyst.reports.editing;

import java.util.regex.Pattern;
import org.tyst.reports.Block;
import org.tyst.reports.Run;
import org.tyst.reports.Section;

/**
 * How long a report is, while it is written: its words, and about how many sides it will have. A side is counted in lines of the
 * printed page; what the pages really come to is known once they are drawn, and the estimate is set by that.
 */
public final class Lengths {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    private static final double LETTERS_A_LINE = 84;
    private static final double LETTERS_A_CELL = 52;
    private static final double LINES_A_SIDE = 40;
    private static final double GAP = 0.7;
    private static final double HEADING = 2.4;
    private static final double PICTURE = 22;
    private static final double A_LANES_LINE = 1.2;

    /** Lines of what every report has around what is written: the front sheet, the end. */
    public static final double FRONT = 38;

    private Lengths() {}

    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    public static int words(Block block) {
        return words(block.text());
    }

    /** The line of a section's heading; an empty section that nobody needs is not printed. */
    public static double heading(Section section) {
        var isEmpty = section.blocks().isEmpty() && section.notRelevantBecause().isBlank();
        return isEmpty && !section.required() ? 0 : HEADING;
    }

    public static double lines(Block block) {
        return switch (block) {
            case Block.Heading _ -> HEADING;
            case Block.Paragraph _, Block.FromRecord _ -> text(block.text(), LETTERS_A_LINE) + GAP;
            case Block.ChildQuote it ->
                    1
                            + text(it.words(), LETTERS_A_LINE)
                            + text(it.translation(), LETTERS_A_LINE)
                            + GAP;
            case Block.Bullets it ->
                    text(Run.text(it.leadIn()), LETTERS_A_LINE)
                            + it.items().stream()
                                    .mapToDouble(item -> text(Run.text(item), LETTERS_A_LINE) + 0.3)
                                    .sum()
                            + GAP;
            case Block.KeyTable it ->
                    HEADING
                            + it.rows().stream()
                                    .mapToDouble(row ->
                                            text(Run.text(row.value()), LETTERS_A_CELL) + GAP)
                                    .sum();
            case Block.Chronology it when it.drawn() -> HEADING + it.events().size() * A_LANES_LINE;
            case Block.Chronology it ->
                    HEADING
                            + it.events().stream()
                                    .mapToDouble(event ->
                                            text(Run.text(event.what()), LETTERS_A_CELL) + GAP)
                                    .sum();
            case Block.FamilyTree _ -> PICTURE;
        };
    }

    /** Sides that so many lines fill. */
    public static double sides(double lines) {
        return lines / LINES_A_SIDE;
    }

    private static double text(String text, double lettersALine) {
        return text.lines().mapToDouble(line -> Math.ceil(line.length() / lettersALine)).sum();
    }
}
