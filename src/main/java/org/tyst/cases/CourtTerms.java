package org.tyst.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tyst.words.Words;

/**
 * An order that was applied for, or a hearing that was listed, in words. The court's file names it in one run,
 * "childArrangementsOrder", or as somebody typed it there, "Child arrangements order".
 */
public final class CourtTerms {
    private static final Pattern RUN = Pattern.compile("\\p{Ll}+(\\p{Lu}\\p{Ll}*)+");
    private static final Pattern NEXT_WORD = Pattern.compile("[^\\p{L}]+(\\p{L}?)");

    private CourtTerms() {}

    /** One that we have no name for is at least taken apart; what the court wrote in words stays as it is. */
    public static String order(String asTheCourtWroteIt, Words words) {
        return known("terms.order.", asTheCourtWroteIt, words)
                .orElseGet(() -> apart(asTheCourtWroteIt));
    }

    /** One that we have no name for stays as the court wrote it. */
    public static String hearing(String asTheCourtWroteIt, Words words) {
        return known("terms.hearing.", asTheCourtWroteIt, words).orElse(asTheCourtWroteIt);
    }

    private static Optional<String> known(String page, String asTheCourtWroteIt, Words words) {
        return Optional.of(page + inOneRun(asTheCourtWroteIt)).filter(words::has).map(words::text);
    }

    private static String inOneRun(String text) {
        if (RUN.matcher(text).matches()) return text;
        return NEXT_WORD
                .matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static String apart(String run) {
        if (!RUN.matcher(run).matches()) return run;
        var words = run.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
