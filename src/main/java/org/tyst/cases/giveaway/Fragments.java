package org.tyst.cases.giveaway;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.ContactPoint;

/** What gives a detail away, by its kind (reference 3.5, rule 3). */
public final class Fragments {
    private static final Pattern AT = Pattern.compile("@");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int DISTINCTIVE = 5;

    private Fragments() {}

    /** All that may tell: the check of a copy looks for these. */
    public static Stream<Fragment> of(ContactPoint.Kind kind, String detail) {
        var parts =
                switch (kind) {
                    case ADDRESS -> Stream.of(lines(detail), postcodes(detail), outward(detail));
                    case PHONE -> Stream.of(Phones.only(detail));
                    case EMAIL -> Stream.of(spoken(detail));
                    case SCHOOL -> Stream.of(place(detail), school(Lines.first(detail)));
                    case GP, WORKPLACE -> Stream.of(place(detail));
                    case OTHER -> Stream.of(remark(detail));
                };
        return tidy(detail, parts.flatMap(part -> part));
    }

    /**
     * Only what points at one household or one phone, for texts about anybody: a street, an outward code or a locality may be
     * the neighbour's too.
     */
    public static Stream<Fragment> exact(ContactPoint.Kind kind, String detail) {
        var parts =
                switch (kind) {
                    case ADDRESS -> Stream.of(houses(detail), houseName(detail), postcodes(detail));
                    case PHONE -> Stream.of(Phones.only(detail));
                    case EMAIL -> Stream.of(spoken(detail));
                    case SCHOOL, GP, WORKPLACE, OTHER ->
                            Stream.of(houses(detail), postcodes(detail), Phones.in(detail));
                };
        return tidy(detail, parts.flatMap(part -> part)).filter(Fragment::tells);
    }

    private static Stream<Fragment> tidy(String detail, Stream<Fragment> parts) {
        return Stream.concat(Stream.of(Fragment.of(detail)), parts)
                .filter(part -> !part.isEmpty())
                .distinct();
    }

    /** A place with a name, and perhaps its address and phone in the same line. */
    private static Stream<Fragment> place(String detail) {
        return Stream.of(
                        Stream.of(Fragment.of(Lines.first(detail))),
                        lines(detail),
                        postcodes(detail),
                        outward(detail),
                        Phones.in(detail))
                .flatMap(part -> part);
    }

    /** Free words, in which a line that is no place is only worth a look. */
    private static Stream<Fragment> remark(String detail) {
        var places =
                Lines.telling(detail).stream()
                        .flatMap(line ->
                                isPlace(line) ? line(line) : line(line).map(Fragment::worthALook));
        return Stream.of(
                        Stream.of(Fragment.of(Lines.first(detail))),
                        places,
                        postcodes(detail),
                        outward(detail),
                        Phones.in(detail))
                .flatMap(part -> part);
    }

    private static boolean isPlace(String line) {
        return PlaceWords.isPlace(line) || Lines.numbered(line).findAny().isPresent();
    }

    private static Stream<Fragment> lines(String detail) {
        return Lines.telling(detail).stream().flatMap(Fragments::line);
    }

    /** A child says "we live in Pistyll Row" and no number; "Flat 2" alone is in every block of flats. */
    private static Stream<Fragment> line(String line) {
        if (Lines.numbered(line).findAny().isPresent())
            return Stream.concat(
                    house(line), Lines.numbered(line).flatMap(house -> named(house.street())));
        if (line.chars().anyMatch(Character::isDigit))
            return Stream.of(Fragment.words(line).worthALook());
        return named(line);
    }

    private static Stream<Fragment> houses(String detail) {
        return Lines.telling(detail).stream().flatMap(Fragments::house);
    }

    private static Stream<Fragment> house(String line) {
        return Lines.numbered(line)
                .flatMap(house ->
                        Stream.of(
                                Fragment.of(line),
                                Fragment.of(house.number() + " " + house.street())));
    }

    /** A house that has a name and no number is known by its first line. */
    private static Stream<Fragment> houseName(String detail) {
        var first = Lines.first(detail);
        return first.chars().anyMatch(Character::isDigit) ? Stream.empty() : named(first);
    }

    /** One word may be a word of the language: as a name it tells, in small letters it is worth a look. */
    private static Stream<Fragment> named(String name) {
        if (Haystack.fold(name).contains(" ")) return Stream.of(Fragment.words(name));
        if (Haystack.fold(name).isEmpty()) return Stream.empty();
        return Stream.of(Fragment.name(name), Fragment.words(name).worthALook());
    }

    public static Stream<Fragment> postcodes(String detail) {
        return Lines.POSTCODE
                .matcher(detail)
                .results()
                .flatMap(code ->
                        Stream.of(
                                Fragment.words(code.group(1) + " " + code.group(2)),
                                Fragment.of(code.group(1) + code.group(2))));
    }

    private static Stream<Fragment> outward(String detail) {
        return Lines.POSTCODE.matcher(detail).results().map(code -> Fragment.words(code.group(1)));
    }

    /** As one says it: "megan rees at post dot example". */
    private static Stream<Fragment> spoken(String email) {
        var parts = AT.split(email, 2);
        if (parts.length < 2) return Stream.empty();
        var domain = DOT.matcher(parts[1]).replaceAll(" dot ");
        return Stream.of(parts[1], domain).map(place -> Fragment.of(parts[0] + " at " + place));
    }

    private static Stream<Fragment> school(String name) {
        var left =
                Stream.of(Haystack.fold(name).split(" "))
                        .filter(word -> !PlaceWords.isSchoolWord(word))
                        .collect(Collectors.joining(" "));
        if (left.isEmpty()) return Stream.empty();
        if (left.length() >= DISTINCTIVE) return Stream.of(Fragment.words(left));
        return Stream.concat(
                PlaceWords.asSchool(left).map(Fragment::words),
                Stream.of(Fragment.words(left).worthALook()));
    }
}
