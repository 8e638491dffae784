package org.tyst.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of days in as few names as there are: whole years, whole months, and the days that are left over at its ends.
 * "y2026", "m202603", "d20260327".
 */
public final class DayNames {
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final int AHEAD = 5;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("'m'yyyyMM", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'d'yyyyMMdd", Locale.ROOT);

    private DayNames() {}

    /**
     * The names of all its days; none when it ends before it begins.
     *
     * @param today where a stretch without an end stops some years later
     */
    public static List<String> between(
            Optional<LocalDate> from, Optional<LocalDate> until, LocalDate today) {
        var names = new ArrayList<String>();
        var last = until.orElse(today.plusYears(AHEAD));
        for (var day = from.orElse(FIRST); !day.isAfter(last); ) {
            var step = longest(day, last);
            names.add(step.name());
            day = step.next();
        }
        return List.copyOf(names);
    }

    private static Step longest(LocalDate day, LocalDate last) {
        var year = day.withDayOfYear(1).plusYears(1);
        if (day.getDayOfYear() == 1 && !year.minusDays(1).isAfter(last))
            return new Step("y" + day.getYear(), year);
        var month = YearMonth.from(day);
        if (day.getDayOfMonth() == 1 && !month.atEndOfMonth().isAfter(last))
            return new Step(month.format(MONTH), month.plusMonths(1).atDay(1));
        return new Step(day.format(DAY), day.plusDays(1));
    }

    private record Step(String name, LocalDate next) {}
}
