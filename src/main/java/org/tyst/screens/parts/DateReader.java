package org.tyst.screens.parts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.words.Language;

/** Reads "27 March 2007", "27 Mawrth 2007", "27/3/2007", "2007-03-27", "March 2007" and "2007", day before month. */
public final class DateReader {
    private static final int SHORTEST_MONTH = 3;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})");
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? +(\\p{L}+) +(\\d{4})");
    private static final Pattern NAME_OF_MONTH = Pattern.compile("(\\p{L}+) +(\\d{4})");
    private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private DateReader() {}

    public static TypedDate read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return new TypedDate.Nothing();
        try {
            return understood(text).orElse(new TypedDate.NotUnderstood(typed));
        } catch (DateTimeException noSuchDay) {
            return new TypedDate.NotUnderstood(typed);
        }
    }

    private static Optional<TypedDate> understood(String text) {
        return exact(text)
                .<TypedDate>map(TypedDate.Exactly::new)
                .or(() -> month(text).map(TypedDate.InMonth::new))
                .or(() ->
                        match(YEAR, text)
                                .map(found -> new TypedDate.InYear(Year.of(number(found, 1)))));
    }

    private static Optional<LocalDate> exact(String text) {
        return match(ISO, text)
                .map(found -> LocalDate.of(number(found, 1), number(found, 2), number(found, 3)))
                .or(() ->
                        match(NUMBERS, text)
                                .map(found ->
                                        LocalDate.of(
                                                number(found, 3),
                                                number(found, 2),
                                                number(found, 1))))
                .or(() -> match(DAY_AND_NAME, text).flatMap(DateReader::named));
    }

    private static Optional<LocalDate> named(MatchResult found) {
        return month(found, 2)
                .map(month -> LocalDate.of(number(found, 3), month, number(found, 1)));
    }

    private static Optional<YearMonth> month(String text) {
        return match(NAME_OF_MONTH, text)
                .flatMap(found ->
                        month(found, 1).map(month -> YearMonth.of(number(found, 2), month)))
                .or(() ->
                        match(MONTH_NUMBER, text)
                                .map(found -> YearMonth.of(number(found, 2), number(found, 1))));
    }

    /** The month whose English or Welsh name starts as typed; a start that fits two months is no month. */
    private static Optional<Month> month(MatchResult found, int group) {
        var start = found.group(group).toLowerCase(Locale.ROOT);
        if (start.length() < SHORTEST_MONTH) return Optional.empty();
        var fitting = Stream.of(Month.values()).filter(month -> isNamed(month, start)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : exactly(fitting, start);
    }

    private static Optional<Month> exactly(java.util.List<Month> fitting, String name) {
        return fitting.stream().filter(month -> names(month).anyMatch(name::equals)).findFirst();
    }

    private static boolean isNamed(Month month, String start) {
        return names(month).anyMatch(name -> name.startsWith(start));
    }

    private static Stream<String> names(Month month) {
        return Stream.of(Language.values())
                .map(language -> month.getDisplayName(TextStyle.FULL, language.locale()))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
