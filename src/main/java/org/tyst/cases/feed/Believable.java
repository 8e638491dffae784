package org.tyst.cases.feed;

import static org.tyst.cases.ImportFinding.Kind.DOUBTFUL_DATE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tyst.cases.Birth;

/** Which dates are believed. A doubtful one is kept, said to be doubtful, and listed; it never stops an import. */
final class Believable {
    private final Clock clock;
    private final Limits limits = Shipped.read("courts/believable.json", Limits.class);

    Believable(Clock clock) {
        this.clock = clock;
    }

    /** Ages on the day of the application: a subject child is under the first, an adult party between the other two. */
    record Limits(int childUnder, int adultFrom, int adultUpTo, LocalDate earliestApplication) {}

    Optional<LocalDate> application(FeedObject from, String field) {
        var day = day(from, field);
        var odd =
                day.filter(
                        date -> date.isAfter(today()) || date.isBefore(limits.earliestApplication));
        if (odd.isPresent()) from.note(DOUBTFUL_DATE, field);
        return day;
    }

    Birth birthOfChild(FeedObject from, Optional<LocalDate> applied) {
        return birth(from, applied, 0, limits.childUnder - 1);
    }

    Birth birthOfAdult(FeedObject from, Optional<LocalDate> applied) {
        return birth(from, applied, limits.adultFrom, limits.adultUpTo);
    }

    /** Of other people nothing is known: a half-sister, a great-grandmother. */
    Birth birthOfAnybody(FeedObject from, Optional<LocalDate> applied) {
        return birth(from, applied, 0, limits.adultUpTo);
    }

    private Birth birth(FeedObject from, Optional<LocalDate> applied, int youngest, int oldest) {
        var given = from.unread().hasNonNull("dateOfBirth");
        var born = day(from, "dateOfBirth");
        if (born.isEmpty())
            return new Birth(born, given ? Birth.Certainty.DOUBTFUL : Birth.Certainty.UNKNOWN);
        if (believed(born.get(), applied.orElseGet(this::today), youngest, oldest))
            return Birth.stated(born.get());
        from.note(DOUBTFUL_DATE, "dateOfBirth");
        return new Birth(born, Birth.Certainty.DOUBTFUL);
    }

    /** A child may be born after the application was made; nobody is born after today. */
    private boolean believed(LocalDate born, LocalDate applied, int youngest, int oldest) {
        var age = born.until(applied).getYears();
        return !born.isAfter(today()) && age <= oldest && (age >= youngest || youngest == 0);
    }

    /** A date as text or as the array [2023, 5, 9] that the court's service sometimes sends; empty and listed if it is neither. */
    Optional<LocalDate> day(FeedObject from, String field) {
        return moment(from, field).map(LocalDateTime::toLocalDate);
    }

    Optional<LocalDateTime> moment(FeedObject from, String field) {
        var value = from.unread().path(field);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.asText().isBlank()) return Optional.empty();
        try {
            var read = value.isArray() ? ofNumbers(value) : ofText(value.asText());
            from.unread().remove(field);
            return Optional.of(read);
        } catch (DateTimeException e) {
            // Not a date: it is listed, and the text stays among what is kept aside.
            from.note(DOUBTFUL_DATE, field);
            return Optional.empty();
        }
    }

    private static LocalDateTime ofText(String text) {
        return text.length() > 10
                ? LocalDateTime.parse(text.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", ""))
                : LocalDate.parse(text).atStartOfDay();
    }

    private static LocalDateTime ofNumbers(JsonNode numbers) {
        var part =
                IntStream.range(0, 5)
                        .map(index -> numbers.path(index).asInt(index < 3 ? -1 : 0))
                        .toArray();
        return LocalDateTime.of(part[0], part[1], part[2], part[3], part[4]);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
