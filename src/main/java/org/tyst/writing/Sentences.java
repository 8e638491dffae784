package org.tyst.writing;

import java.util.List;
import java.util.regex.Pattern;

/** A text in its sentences, each knowing where it begins. */
record Sentences(List<Sentence> all) {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?”\"']*|\\n");

    static Sentences of(String text) {
        return new Sentences(
                SENTENCE.matcher(text)
                        .results()
                        .map(found -> new Sentence(found.group(), found.start()))
                        .toList());
    }

    /** The sentence in which a place lies. */
    String at(int place) {
        return all.stream()
                .filter(each -> place >= each.from() && place < each.from() + each.text().length())
                .findFirst()
                .map(Sentence::text)
                .orElse("");
    }

    /** Where the sentence begins in which a place lies. */
    int beginAt(int place) {
        return all.stream().mapToInt(Sentence::from).filter(from -> from <= place).max().orElse(0);
    }

    record Sentence(String text, int from) {}
}
