package org.tyst.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Where two texts differ, word by word: for a person to see, never to weave them together. */
public final class WordDiff {
    private static final Pattern WORDS = Pattern.compile("\\S+\\s*");

    private WordDiff() {}

    /** A stretch of one text; {@code differs} when the other text does not have it there. */
    public record Stretch(String text, boolean differs) {}

    /** The first text in stretches, as it compares with the second. Call again the other way round for the second. */
    public static List<Stretch> of(String text, String other) {
        var words = words(text);
        var common = common(words, words(other));
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i < words.size(); i++) add(stretches, words.get(i), !common.get(i));
        return stretches;
    }

    private static void add(List<Stretch> stretches, String word, boolean differs) {
        var last = stretches.isEmpty() ? new Stretch("", !differs) : stretches.getLast();
        if (last.differs() == differs)
            stretches.set(stretches.size() - 1, new Stretch(last.text() + word, differs));
        else stretches.add(new Stretch(word, differs));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(found -> found.group()).toList();
    }

    /** For each word of the first text, whether the longest common sequence of both has it. */
    private static List<Boolean> common(List<String> mine, List<String> theirs) {
        var lengths = lengths(mine, theirs);
        var common = new ArrayList<>(Collections.nCopies(mine.size(), false));
        for (int i = 0, j = 0; i < mine.size() && j < theirs.size(); ) {
            if (same(mine.get(i), theirs.get(j))) {
                common.set(i++, true);
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
            else j++;
        }
        return common;
    }

    private static int[][] lengths(List<String> mine, List<String> theirs) {
        var lengths = new int[mine.size() + 1][theirs.size() + 1];
        for (var i = mine.size() - 1; i >= 0; i--)
            for (var j = theirs.size() - 1; j >= 0; j--)
                lengths[i][j] =
                        same(mine.get(i), theirs.get(j))
                                ? lengths[i + 1][j + 1] + 1
                                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        return lengths;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
