package org.tyst.screens.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.util.StringConverter;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Person;
import org.tyst.words.Words;

/** Says what the record knows in the reader's words. */
public record Terms(Words words, Clock clock) {
    private static final DateTimeFormatter SHORT_ZONE =
            DateTimeFormatter.ofPattern("zzz", Locale.UK);

    public String of(Enum<?> constant) {
        return words.of("terms." + constant.getDeclaringClass().getSimpleName(), constant);
    }

    /** "22 November 2026, 10:42", by this laptop's clock. */
    public String moment(Instant at) {
        return moment(LocalDateTime.ofInstant(at, clock.getZone())) + whichHour(at);
    }

    public String moment(LocalDateTime at) {
        return words.date(at.toLocalDate()) + ", " + words.time(at.toLocalTime());
    }

    public String day(Instant at) {
        return words.date(LocalDate.ofInstant(at, clock.getZone()));
    }

    public String time(Instant at) {
        return words.time(LocalDateTime.ofInstant(at, clock.getZone()).toLocalTime())
                + whichHour(at);
    }

    /** In the night in which the clocks go back one hour comes twice: then it is said which of the two. */
    private String whichHour(Instant at) {
        var zone = clock.getZone();
        var twice = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(at, zone)).size() > 1;
        return twice ? " " + SHORT_ZONE.format(at.atZone(zone)) : "";
    }

    /** "Alys Rees-Hale, 9". */
    public String child(Person child) {
        return child.birth()
                .ageOn(LocalDate.now(clock))
                .map(age -> words.text("interview.childAge", child.name(), age))
                .orElseGet(() -> words.text("interview.childAgeUnknown", child.name()));
    }

    /** "Alys, 9": for where the family is known. */
    public String childByFirstName(Person child) {
        var age = child.birth().ageOn(LocalDate.now(clock));
        return age.map(years -> words.text("interview.childAge", child.firstName(), years))
                .orElse(child.firstName());
    }

    public String firstNames(CaseFile file) {
        return People.inOrder(file).stream()
                .filter(Person::isSubjectChild)
                .map(Person::firstName)
                .collect(Collectors.joining(", "));
    }

    public String children(CaseFile file) {
        if (file.children().isEmpty()) return words.text("interview.noChildren");
        return People.inOrder(file).stream()
                .filter(Person::isSubjectChild)
                .map(this::child)
                .collect(Collectors.joining("  ·  "));
    }

    /** A person with what they are in the case: "M. Rees (mother)", "D. Hale (applicant)", "Alys Rees-Hale, 9". */
    public String person(Person person) {
        return person.isSubjectChild()
                ? child(person)
                : words.text("interview.andRole", person.name(), role(person));
    }

    private String role(Person person) {
        return person.relationships().stream()
                .map(relationship -> relationship.relation())
                .filter(relation -> !relation.isBlank())
                .findFirst()
                .map(this::relation)
                .orElseGet(() -> parts(person));
    }

    /** The court's own code where it has one, or what somebody wrote. */
    private String relation(String written) {
        var key = "documents.relation." + written;
        return words.has(key) ? words.text(key) : written;
    }

    private String parts(Person person) {
        return person.parts().stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** For a choice box. The page never reads a text back into a constant. */
    public <T extends Enum<T>> StringConverter<T> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(T constant) {
                return constant == null ? "" : of(constant);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nobody types into a choice");
            }
        };
    }
}
