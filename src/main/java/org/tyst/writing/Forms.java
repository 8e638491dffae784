package org.tyst.writing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words to look for in a text, whole ones, whatever their capitals. */
record Forms(Pattern pattern) {
    static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    static Forms of(List<String> words) {
        var each = words.stream().map(Forms::one).collect(Collectors.joining("|"));
        return new Forms(
                Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + each + ")(?![\\p{L}\\p{M}])", CASELESS));
    }

    boolean areIn(String text) {
        return pattern.matcher(text).find();
    }

    Stream<MatchResult> in(String text) {
        return pattern.matcher(text).results();
    }

    private static String one(String word) {
        return word.endsWith("*")
                ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                : Pattern.quote(word);
    }
}
