package org.tyst.screens.parts;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A date as people give it: exactly, by its month, by its year, or in words we cannot read. */
public sealed interface TypedDate {
    record Nothing() implements TypedDate {}

    record Exactly(LocalDate date) implements TypedDate {}

    record InMonth(YearMonth month) implements TypedDate {}

    record InYear(Year year) implements TypedDate {}

    record NotUnderstood(String typed) implements TypedDate {}

    default Optional<LocalDate> exact() {
        return this instanceof Exactly exactly ? Optional.of(exactly.date()) : Optional.empty();
    }

    /** The first day that it may mean. */
    default Optional<LocalDate> first() {
        return switch (this) {
            case Exactly exactly -> Optional.of(exactly.date());
            case InMonth in -> Optional.of(in.month().atDay(1));
            case InYear in -> Optional.of(in.year().atDay(1));
            case Nothing _, NotUnderstood _ -> Optional.empty();
        };
    }

    /** The last day that it may mean. */
    default Optional<LocalDate> last() {
        return switch (this) {
            case Exactly exactly -> Optional.of(exactly.date());
            case InMonth in -> Optional.of(in.month().atEndOfMonth());
            case InYear in -> Optional.of(in.year().atMonth(12).atEndOfMonth());
            case Nothing _, NotUnderstood _ -> Optional.empty();
        };
    }
}
