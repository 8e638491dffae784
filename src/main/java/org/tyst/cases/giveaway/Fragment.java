package org.tyst.cases.giveaway;

import java.util.Locale;

/**
 * A part of a detail. One that {@code tells} gives the detail away; one that does not is worth a look, no more. Prints nothing of
 * itself.
 */
public record Fragment(String folded, As as, boolean tells) {
    private static final int LONG_ENOUGH = 6;

    /** How it must stand in a text to count. */
    enum As {
        /** Long enough that it stands nowhere by chance, even across a line end. */
        LETTERS,
        /** A short one, else "e1" would stand in "page 1". */
        WORDS,
        /** One word that is also a word of the language: capitalised, or beside a word for a place. */
        NAME
    }

    public static Fragment of(String text) {
        var folded = Haystack.fold(text);
        var close = folded.replace(" ", "");
        return close.length() < LONG_ENOUGH
                ? new Fragment(folded, As.WORDS, true)
                : new Fragment(close, As.LETTERS, true);
    }

    public static Fragment words(String text) {
        return new Fragment(Haystack.fold(text), As.WORDS, true);
    }

    static Fragment name(String word) {
        return new Fragment(Haystack.fold(word), As.NAME, true);
    }

    public Fragment worthALook() {
        return new Fragment(folded, as, false);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    public boolean hasNumber() {
        return folded.chars().anyMatch(Character::isDigit);
    }

    public boolean in(Haystack text) {
        return switch (as) {
            case LETTERS -> text.close().contains(folded);
            case WORDS -> text.words().contains(" " + folded + " ");
            case NAME -> isNamed(text) || PlaceWords.standsBeside(folded, text.words());
        };
    }

    private boolean isNamed(Haystack text) {
        var capital = folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1);
        return text.asTyped().contains(" " + capital + " ")
                || text.asTyped().contains(" " + folded.toUpperCase(Locale.ROOT) + " ");
    }

    @Override
    public String toString() {
        return "a fragment";
    }
}
