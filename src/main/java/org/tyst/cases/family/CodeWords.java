package org.tyst.cases.family;

import java.util.Locale;
import org.tyst.words.Words;

/** The court's codes in words; one that we have no word for as the court wrote it, with spaces. */
final class CodeWords {
    private final Words words;

    CodeWords(Words words) {
        this.words = words;
    }

    String of(String code) {
        var key = "case.relation." + code;
        if (words.has(key)) return words.text(key);
        return code.contains(" ")
                ? code
                : code.replace('_', ' ')
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
