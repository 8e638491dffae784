package org.tyst.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared while somebody looks for words in it: small letters, without accents, whatever the apostrophe. It
 * knows where each of its letters stands in the text as it was written.
 */
public final class Folded {
    private final String letters;
    private final int[] places;
    private final int end;

    private Folded(String letters, int[] places, int end) {
        this.letters = letters;
        this.places = places;
        this.end = end;
    }

    public static Folded of(String text) {
        var letters = new StringBuilder(text.length());
        var places = new int[2 * text.length() + 8];
        for (var at = 0; at < text.length(); ) {
            var sign = text.codePointAt(at);
            for (var letter : plain(sign).toCharArray()) {
                if (letters.length() == places.length)
                    places = java.util.Arrays.copyOf(places, 2 * places.length);
                places[letters.length()] = at;
                letters.append(letter);
            }
            at += Character.charCount(sign);
        }
        return new Folded(letters.toString(), places, text.length());
    }

    /** Where these words stand, one after the other; nowhere when nothing is looked for. */
    public List<Stretch> all(Folded wanted) {
        var found = new ArrayList<Stretch>();
        if (wanted.letters.isBlank()) return found;
        for (var at = letters.indexOf(wanted.letters);
                at >= 0;
                at = letters.indexOf(wanted.letters, at + wanted.letters.length()))
            found.add(new Stretch(places[at], place(at + wanted.letters.length())));
        return found;
    }

    private int place(int letter) {
        return letter < letters.length() ? places[letter] : end;
    }

    private static String plain(int sign) {
        if (sign < 0x80) return String.valueOf((char) Character.toLowerCase(sign));
        if ("’ʼ‘`".indexOf(sign) >= 0) return "'";
        var kept = new StringBuilder();
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    /** From a place in the text up to another. */
    public record Stretch(int from, int until) {}
}
