package org.tyst.screens.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.words.Language;
import org.tyst.writing.Hint;
import org.tyst.writing.SpelledWords;
import org.tyst.writing.SpelledWords.Word;

/** Reads a passage as a careful colleague would. Slow; never on the screen's thread. */
final class Reading {
    private static final int LONGEST = 50_000;
    private static final int MOST_WORDS = 60;

    private final WritingMeans means;

    Reading(WritingMeans means) {
        this.means = means;
    }

    Remarks of(Written written) throws Exception {
        var remembered = means.work().turn(() -> remembered(written));
        var text = written.passage().text();
        if (text.length() > LONGEST) return Remarks.NONE;
        return new Remarks(hints(written, remembered), unknown(written, remembered));
    }

    private record Remembered(Set<String> words, Set<String> letBe) {}

    private Remembered remembered(Written written) {
        var own = means.own();
        var words =
                Stream.of(
                                own.onThisLaptop().stream(),
                                own.ofCase(written.theCase()).stream(),
                                written.names().stream().flatMap(Reading::parts))
                        .flatMap(each -> each)
                        .map(Reading::folded)
                        .collect(Collectors.toCollection(HashSet::new));
        return new Remembered(words, own.letBe(written.id()));
    }

    private List<Hint> hints(Written written, Remembered remembered) {
        var text = written.passage().text();
        return means.help().about(written.passage()).stream()
                .filter(hint -> !remembered.letBe().contains(hint.mark(text)))
                .toList();
    }

    private List<Word> unknown(Written written, Remembered remembered) {
        return written.dictionary()
                .map(language -> unknown(written.passage().text(), language, remembered))
                .orElse(List.of());
    }

    private List<Word> unknown(String text, Language language, Remembered remembered) {
        return SpelledWords.in(text).stream()
                .filter(word -> !remembered.words().contains(folded(word.text())))
                .filter(word -> !isRight(word.text(), language))
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whoever speaks or writes Welsh has English words in it; the other way round a Welsh word is worth a look. */
    private boolean isRight(String word, Language language) {
        var spelling = means.spelling();
        return spelling.knows(word, language)
                || language == Language.WELSH && spelling.knows(word, Language.ENGLISH);
    }

    private static Stream<String> parts(String name) {
        return SpelledWords.in(name).stream()
                .map(Word::text)
                .flatMap(part ->
                        Stream.concat(Stream.of(part, part + "'s"), Stream.of(part.split("[-‑]"))));
    }

    private static String folded(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
