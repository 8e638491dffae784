package org.tyst.cases;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.basics.Json;
import org.tyst.people.Organisation;

/**
 * When the record of a case may be destroyed: when its youngest subject child reaches the age that the organisation's policy
 * says. Pure, and computed anew whenever it is asked for, so that a child who is added, corrected or merged moves it.
 */
public final class RetentionClock {
    private final Map<Organisation, Integer> youngestChildIs;

    private RetentionClock(Map<Organisation, Integer> youngestChildIs) {
        this.youngestChildIs = Map.copyOf(youngestChildIs);
    }

    private record Years(Map<Organisation, Integer> youngestChildIs) {}

    public static RetentionClock shipped() {
        var years = Json.read(WorkingDays.shipped("retention.json"), Years.class);
        return new RetentionClock(years.youngestChildIs());
    }

    /**
     * Until when the record of a case is kept.
     *
     * @param holds those that were lifted hold nothing
     */
    public Retention of(Organisation organisation, List<Person> children, List<Hold> holds) {
        var otherwise = of(organisation, children);
        var standing = holds.stream().filter(Hold::stands).toList();
        return standing.isEmpty() ? otherwise : new Retention.Held(standing, otherwise);
    }

    private Retention of(Organisation organisation, List<Person> children) {
        var subjects = children.stream().filter(Person::isSubjectChild).toList();
        var youngest = subjects.stream().filter(RetentionClock::isKnown).max(BY_BIRTH);
        var end = youngest.map(child -> end(organisation, born(child)));
        return youngest.isPresent() && subjects.stream().allMatch(RetentionClock::isKnown)
                ? new Retention.Until(end.orElseThrow(), youngest.get())
                : new Retention.NotKnown(end);
    }

    private static final Comparator<Person> BY_BIRTH = Comparator.comparing(RetentionClock::born);

    private static boolean isKnown(Person child) {
        return child.birth().date().isPresent()
                && child.birth().certainty() == Birth.Certainty.STATED;
    }

    private static LocalDate born(Person child) {
        return child.birth().date().orElseThrow();
    }

    /** Of the two days that a birthday on 29 February may fall on, the later: nothing goes too early. */
    private LocalDate end(Organisation organisation, LocalDate born) {
        var years = Optional.ofNullable(youngestChildIs.get(organisation)).orElseThrow();
        var birthday = born.plusYears(years);
        var leapDay = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
        return leapDay && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }
}
