package org.tyst.writing;

import java.util.List;

/**
 * What the field says about writing in one language, as it lies in resources/writing. A word stands for itself and, with a
 * star at its end, for whatever begins so.
 *
 * @param abuse words by which a passage is one about domestic abuse
 * @param words those that the policy keeps out of such passages
 * @param conviction words that say somebody was convicted
 * @param disposal words that say how it ended
 * @param ages patterns with an age in their first group
 * @param cleared words that say nobody was convicted
 * @param past words that make an age one of another day
 */
record Manner(
        List<String> abuse,
        List<Kept> words,
        List<String> conviction,
        List<String> disposal,
        List<String> cleared,
        List<String> ages,
        List<String> past,
        int agesMayDifferBy,
        List<Example> examples) {
    /** Words that are kept out, and the key of the reason. */
    record Kept(String rule, List<String> forms) {}

    /** A sentence, and the rules that must light in it. Alys is 9 and a child it concerns, Carys is 6 and not. */
    record Example(String text, List<String> lights) {}
}
