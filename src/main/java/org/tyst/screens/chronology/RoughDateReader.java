package org.tyst.screens.chronology;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tyst.basics.Text;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.screens.parts.DateReader;
import org.tyst.screens.parts.TypedDate;

/**
 * Reads a date as people give it, in English or Welsh: "3 May 2025", "May 2025", "2019", "spring 2024", "before March 2023", "after
 * June 2024", "between 2019 and 2021", "about May 2025". What it cannot read it does not guess.
 */
public final class RoughDateReader {
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:between|from|rhwng|o) +(.+?) +(?:and|to|until|a|ac|i|hyd) +(.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEFORE = word("before|by|until|cyn|erbyn|tan");
    private static final Pattern AFTER = word("after|since|ar ôl|wedi|ers");
    private static final Pattern ABOUT =
            word(
                    "about|around|circa|approximately|in|during|tua|oddeutu|o gwmpas|yn|yng|ym|yn ystod");
    private static final Pattern SEASON = Pattern.compile("(\\p{L}+) +(\\d{4})");
    private static final int MONTHS_OF_A_SEASON = 3;
    private static final int DAYS_ABOUT = 14;

    private RoughDateReader() {}

    public static Optional<RoughDate> read(String typed) {
        var text = Text.kept(typed).strip().replaceAll("\\s+", " ");
        return between(text)
                .or(() ->
                        rest(BEFORE, text)
                                .flatMap(RoughDateReader::span)
                                .map(it -> before(it, text)))
                .or(() ->
                        rest(AFTER, text).flatMap(RoughDateReader::span).map(it -> after(it, text)))
                .or(() ->
                        rest(ABOUT, text).flatMap(RoughDateReader::span).map(it -> about(it, text)))
                .or(() -> span(text).map(it -> it.said(text)));
    }

    private static Optional<RoughDate> between(String text) {
        var found = BETWEEN.matcher(text);
        if (!found.matches()) return Optional.empty();
        var first = span(found.group(1));
        return span(found.group(2))
                .flatMap(to ->
                        first.filter(from -> !from.first().isAfter(to.last()))
                                .map(from -> new Span(from.first(), to.last()).said(text)));
    }

    private static RoughDate before(Span span, String text) {
        return RoughDate.until(span.first().minusDays(1), text);
    }

    private static RoughDate after(Span span, String text) {
        return RoughDate.from(span.last().plusDays(1), text);
    }

    /** About a day is a fortnight either way; about a month or a year is that month or year. */
    private static RoughDate about(Span span, String text) {
        return span.isOneDay()
                ? RoughDate.between(
                        span.first().minusDays(DAYS_ABOUT), span.last().plusDays(DAYS_ABOUT), text)
                : span.said(text);
    }

    private static Optional<String> rest(Pattern lead, String text) {
        var found = lead.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The Welsh for October is also the Welsh for autumn: then the longer of the two is meant, unless it says "mis". */
    private static Optional<Span> span(String text) {
        return season(text).or(() -> day(text.replaceFirst("^[Mm]is +", "")));
    }

    private static Optional<Span> day(String text) {
        return switch (DateReader.read(text)) {
            case TypedDate.Exactly(var day) -> Optional.of(new Span(day, day));
            case TypedDate.InMonth(var month) ->
                    Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
            case TypedDate.InYear(var year) ->
                    Optional.of(
                            new Span(year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth()));
            case TypedDate.Nothing _, TypedDate.NotUnderstood _ -> Optional.empty();
        };
    }

    /** Winter begins in the December of its year: "winter 2023" runs into February 2024. */
    private static Optional<Span> season(String text) {
        var found = SEASON.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Season.named(found.group(1))
                .map(season -> LocalDate.of(Integer.parseInt(found.group(2)), season.begins, 1))
                .map(first -> new Span(first, first.plusMonths(MONTHS_OF_A_SEASON).minusDays(1)));
    }

    private static Pattern word(String words) {
        return Pattern.compile(
                "(?:" + words + ") +(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private enum Season {
        SPRING(Month.MARCH, "spring", "gwanwyn", "wanwyn"),
        SUMMER(Month.JUNE, "summer", "haf"),
        AUTUMN(Month.SEPTEMBER, "autumn", "hydref"),
        WINTER(Month.DECEMBER, "winter", "gaeaf", "aeaf");

        private final Month begins;
        private final List<String> names;

        Season(Month begins, String... names) {
            this.begins = begins;
            this.names = List.of(names);
        }

        static Optional<Season> named(String name) {
            return List.of(values()).stream()
                    .filter(season -> season.names.contains(name.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    private record Span(LocalDate first, LocalDate last) {
        boolean isOneDay() {
            return first.equals(last);
        }

        RoughDate said(String words) {
            return isOneDay() ? RoughDate.on(first) : RoughDate.between(first, last, words);
        }
    }
}
