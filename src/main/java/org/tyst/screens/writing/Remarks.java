package org.tyst.screens.writing;

import java.util.List;
import java.util.Optional;
import org.tyst.writing.Hint;
import org.tyst.writing.SpelledWords.Word;

/** What there is to say about a text: hints, and words that are in no dictionary. */
record Remarks(List<Hint> hints, List<Word> unknown) {
    static final Remarks NONE = new Remarks(List.of(), List.of());

    boolean isEmpty() {
        return hints.isEmpty() && unknown.isEmpty();
    }

    /** The word at a place in the text, or the next one after it, or the first. */
    Optional<Word> at(int place) {
        return unknown.stream()
                .filter(word -> word.until() >= place)
                .findFirst()
                .or(() -> unknown.stream().findFirst());
    }

    /** Until it is looked at again: what stands behind a change has moved, what was changed is forgotten. */
    List<Word> after(String before, String now) {
        var from = same(before, now);
        var moved = now.length() - before.length();
        var until = Math.max(from, from - Math.min(0, moved));
        return unknown.stream()
                .filter(word -> word.until() < from || word.from() > until)
                .map(word -> word.until() < from ? word : moved(word, moved))
                .toList();
    }

    private static Word moved(Word word, int by) {
        return new Word(word.from() + by, word.until() + by, word.text());
    }

    private static int same(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        for (var at = 0; at < shorter; at++) if (one.charAt(at) != other.charAt(at)) return at;
        return shorter;
    }
}
