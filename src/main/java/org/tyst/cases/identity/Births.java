package org.tyst.cases.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.Birth;
import org.tyst.cases.Person;

/** Dates of birth. Day and month changed about, or one of the three parts wrong, is a slip that somebody has to look at. */
final class Births {
    private static final int FIRST_MONTHS = 12;
    private static final int PARTS = 3;

    private Births() {}

    static Comparison compare(AgencySubject said, Person person) {
        var ours = person.birth();
        return new Comparison(
                Comparison.Of.BIRTH,
                agreement(said.born(), ours),
                text(said.born()),
                text(ours.date()),
                0);
    }

    private static Agreement agreement(Optional<LocalDate> said, Birth ours) {
        if (said.isEmpty()) return Agreement.NOT_SAID;
        if (ours.date().isEmpty()) return Agreement.NOT_ON_FILE;
        var date = ours.date().get();
        if (said.get().equals(date))
            return ours.certainty() == Birth.Certainty.STATED ? Agreement.SAME : Agreement.NEAR;
        return isSlip(said.get(), date) || ours.certainty() != Birth.Certainty.STATED
                ? Agreement.NEAR
                : Agreement.DIFFERENT;
    }

    private static boolean isSlip(LocalDate one, LocalDate other) {
        return isTurned(one, other) || agreeing(one, other) == PARTS - 1;
    }

    private static boolean isTurned(LocalDate one, LocalDate other) {
        return one.getDayOfMonth() <= FIRST_MONTHS
                && one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
    }

    private static int agreeing(LocalDate one, LocalDate other) {
        return (one.getYear() == other.getYear() ? 1 : 0)
                + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
    }

    private static List<String> text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).stream().toList();
    }
}
