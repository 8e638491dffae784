package org.tyst.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Whether two texts have the same letters, as often, in whatever order. */
final class SameLetters {
    private SameLetters() {}

    static boolean in(String one, String other) {
        return java.util.Arrays.equals(letters(one), letters(other));
    }

    private static int[] letters(String text) {
        return Normalizer.normalize(text, Form.NFKC)
                .codePoints()
                .filter(SameLetters::counts)
                .sorted()
                .toArray();
    }

    private static boolean counts(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.CONTROL -> false;
            default ->
                    !Character.isWhitespace(point)
                            && !Character.isMirrored(point)
                            && !Character.isSpaceChar(point);
        };
    }
}
