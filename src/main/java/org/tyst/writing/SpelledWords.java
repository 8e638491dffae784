package org.tyst.writing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text that a dictionary can be asked about: no numbers, no capitals alone, no address of a page or a person. */
public final class SpelledWords {
    private static final Pattern TOKEN = Pattern.compile("[^\\s“”\"()\\[\\]…,;:!?]+");
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’‑-][\\p{L}\\p{M}]+)*");
    private static final Pattern NOT_SPELLED = Pattern.compile(".*[\\p{N}@/_\\\\].*");
    private static final int LONGEST = 40;

    private SpelledWords() {}

    public static List<Word> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .filter(token -> !NOT_SPELLED.matcher(token.group()).matches())
                .flatMap(SpelledWords::words)
                .filter(SpelledWords::isSpelled)
                .toList();
    }

    private static Stream<Word> words(MatchResult token) {
        return WORD.matcher(token.group())
                .results()
                .map(word ->
                        new Word(
                                token.start() + word.start(),
                                token.start() + word.end(),
                                word.group()));
    }

    private static boolean isSpelled(Word word) {
        var text = word.text();
        return text.length() > 1
                && text.length() <= LONGEST
                && text.chars().anyMatch(Character::isLowerCase);
    }

    /** A word and where it stands. */
    public record Word(int from, int until, String text) {}
}
