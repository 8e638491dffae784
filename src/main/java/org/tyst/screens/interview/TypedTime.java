package org.tyst.screens.interview;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: "15:40", "15.40", "1540", "3.40pm", "9am". */
final class TypedTime {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.h ]?(\\d{2})? ?(am|pm|yb|yp)?");
    private static final int NOON = 12;

    private TypedTime() {}

    static Optional<LocalTime> read(String typed) {
        var match = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(LocalTime.of(hour(match), minute(match)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int hour(MatchResult match) {
        var hour = Integer.parseInt(match.group(1));
        var half = match.group(3);
        if (half == null) return hour;
        return hour % NOON + (half.equals("pm") || half.equals("yp") ? NOON : 0);
    }

    private static int minute(MatchResult match) {
        return match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    }
}
