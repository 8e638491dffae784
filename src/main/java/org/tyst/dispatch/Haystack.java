package org.tyst.dispatch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text made ready to be searched however it was typed: no accents, no case, no possessive, no hyphen that only breaks a line.
 * {@code words} keeps one space between words; {@code close} has none, for what a line end or a table cell tore apart.
 */
public record Haystack(String words, String close) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SOFT_HYPHENS =
            Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘]");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Haystack of(String text) {
        var folded = fold(text);
        return new Haystack(" " + folded + " ", folded.replace(" ", ""));
    }

    static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var small = SOFT_HYPHENS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        var bare = APOSTROPHES.matcher(POSSESSIVE.matcher(small).replaceAll("")).replaceAll("");
        return OTHER_SIGNS.matcher(bare).replaceAll(" ").strip();
    }
}
