package org.tyst.dispatch;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.Person;

/**
 * What belongs to other cases on this laptop and may not stand in this one: case numbers, open addresses and phones, exact full
 * names. Never single words. Lives in memory between unlock and lock.
 */
public record OtherCases(List<Entry> entries) {
    public OtherCases {
        entries = List.copyOf(entries);
    }

    public enum Kind {
        CASE_NUMBER,
        ADDRESS,
        PHONE,
        FULL_NAME
    }

    public record Entry(Kind kind, String masked, Fragment fragment) {
        @Override
        public String toString() {
            return "another case's " + kind;
        }
    }

    public static OtherCases none() {
        return new OtherCases(List.of());
    }

    /**
     * Leaves out whoever and whatever is in this case too, and the number of a case that shares a child
     * with it: related proceedings are no leak.
     */
    public static OtherCases of(CaseFile mine, List<CaseFile> all) {
        var known = new HashSet<Fragment>();
        entries(mine).map(Entry::fragment).forEach(known::add);
        return new OtherCases(
                all.stream()
                        .filter(file -> !file.theCase().id().equals(mine.theCase().id()))
                        .flatMap(
                                file -> entries(file).filter(entry -> isForeign(entry, file, mine)))
                        .filter(entry -> !known.contains(entry.fragment()))
                        .distinct()
                        .toList());
    }

    private static boolean isForeign(Entry entry, CaseFile file, CaseFile mine) {
        return entry.kind() != Kind.CASE_NUMBER || !sharesAPerson(file, mine);
    }

    /** The same full name and the same stated date of birth; a name alone is only a namesake. */
    private static boolean sharesAPerson(CaseFile one, CaseFile other) {
        var here = one.people().stream().flatMap(OtherCases::who).collect(Collectors.toSet());
        return other.people().stream().flatMap(OtherCases::who).anyMatch(here::contains);
    }

    private static Stream<String> who(Person person) {
        return person.birth().date().stream()
                .map(born -> Haystack.fold(person.name()) + " " + born);
    }

    private static Stream<Entry> entries(CaseFile file) {
        return Stream.of(numbers(file), names(file), details(file)).flatMap(entries -> entries);
    }

    private static Stream<Entry> numbers(CaseFile file) {
        return Stream.of(file.theCase().courtNumber())
                .filter(number -> number.length() >= 6)
                .map(number -> new Entry(Kind.CASE_NUMBER, Masked.of(number), Fragment.of(number)));
    }

    private static Stream<Entry> names(CaseFile file) {
        return file.people().stream()
                .flatMap(OtherCases::names)
                .filter(OtherCases::isFull)
                .map(name -> new Entry(Kind.FULL_NAME, Masked.of(name), Fragment.words(name)));
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name()), person.otherNames().stream());
    }

    /** Two words of which none is an initial: "M. Rees" is a review, not a block. */
    private static boolean isFull(String name) {
        var words = Haystack.fold(name).split(" ");
        return words.length > 1 && Stream.of(words).allMatch(word -> word.length() > 1);
    }

    private static Stream<Entry> details(CaseFile file) {
        return file.contactPoints().stream().flatMap(OtherCases::detail);
    }

    private static Stream<Entry> detail(ContactPoint point) {
        return switch (point.kind()) {
            case ADDRESS -> open(point, Kind.ADDRESS);
            case PHONE -> open(point, Kind.PHONE);
            case EMAIL, SCHOOL, GP, WORKPLACE, OTHER -> Stream.empty();
        };
    }

    private static Stream<Entry> open(ContactPoint point, Kind kind) {
        return point.openDetail().stream()
                .filter(detail -> !detail.isBlank())
                .flatMap(detail ->
                        telling(kind, detail)
                                .map(part -> new Entry(kind, Masked.of(detail), part)));
    }

    private static Stream<Fragment> telling(Kind kind, String detail) {
        return kind == Kind.PHONE
                ? Fragments.of(ContactPoint.Kind.PHONE, detail)
                : Stream.of(Fragment.of(detail));
    }
}
