package org.tyst.screens.family;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tyst.words.Words;

/** The court's three codes, nobody having said, and whatever else is on the file in words. */
final class Genders {
    private static final List<String> CODES = List.of("female", "male", "other", "");

    private Genders() {}

    static List<String> choices(String now) {
        return CODES.contains(now) ? CODES : Stream.concat(CODES.stream(), Stream.of(now)).toList();
    }

    static String told(String code, Words words) {
        if (code.isBlank()) return words.text("family.genderNotSaid");
        var key = "case.gender." + code.toLowerCase(Locale.ROOT);
        return words.has(key) ? words.text(key) : code;
    }
}
