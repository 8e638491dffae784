package org.tyst.dispatch;

/** A part of a detail that would give it away. A short one counts only as whole words, else "e1" would stand in "page 1". */
public record Fragment(String folded, boolean wholeWords) {
    private static final int LONG_ENOUGH = 6;

    static Fragment of(String text) {
        var folded = Haystack.fold(text);
        var close = folded.replace(" ", "");
        return close.length() < LONG_ENOUGH
                ? new Fragment(folded, true)
                : new Fragment(close, false);
    }

    static Fragment words(String text) {
        return new Fragment(Haystack.fold(text), true);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    public boolean in(Haystack text) {
        return wholeWords
                ? text.words().contains(" " + folded + " ")
                : text.close().contains(folded);
    }

    /** Prints nothing of itself. */
    @Override
    public String toString() {
        return "a fragment";
    }
}
