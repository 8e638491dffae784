package org.tyst.writing;

import java.util.Optional;

/**
 * Something that a careful reader would ask about.
 *
 * @param rule the key of its words on screen
 * @param from where it stands in the text, up to {@code until}; both 0 when it is about the whole of it
 * @param word what it is about, as it was written: a word, a name
 * @param instead what is meant to be said: an age, another way to put it
 */
public record Hint(
        Kind kind, String rule, int from, int until, String word, Optional<String> instead) {
    public enum Kind {
        WORD,
        CONVICTION,
        AGE,
        SIBLING,
        SPEAKER
    }

    Hint instead(String other) {
        return new Hint(kind, rule, from, until, word, Optional.of(other));
    }

    /** What is remembered of a hint that was let be: it comes again when its sentence is another. */
    public String mark(String sentence) {
        return kind + " " + word + " " + Integer.toHexString(sentence.strip().hashCode());
    }
}
