package org.tyst.cases.giveaway;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text made ready to be searched however it was typed: no accents, no case, no possessive, no hyphen that only breaks a line,
 * "Road" and "Rd" alike. {@code words} keeps one space between words; {@code close} has none, for what a line end or a table
 * cell tore apart; {@code asTyped} keeps the capitals, by which a house is told from a word.
 */
public record Haystack(String words, String close, String asTyped) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Soft hyphens, and what turns words round. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]\\b");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘]");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Haystack of(String text) {
        var bare = bare(text);
        var folded = shortened(bare);
        return new Haystack(" " + folded + " ", folded.replace(" ", ""), " " + bare + " ");
    }

    public static String fold(String text) {
        return shortened(bare(text));
    }

    private static String bare(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var whole = UNSEEN.matcher(plain).replaceAll("");
        var bare = APOSTROPHES.matcher(POSSESSIVE.matcher(whole).replaceAll("")).replaceAll("");
        return OTHER_SIGNS.matcher(bare).replaceAll(" ").strip();
    }

    private static String shortened(String bare) {
        return Stream.of(bare.toLowerCase(Locale.ROOT).split(" "))
                .map(PlaceWords::shortened)
                .collect(Collectors.joining(" "));
    }
}
