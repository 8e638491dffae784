package org.tyst.dispatch;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.ContactPoint;

/** What gives a detail away, by its kind (reference 3.5, rule 3). */
final class Fragments {
    private static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Za-z]{1,2}\\d[A-Za-z\\d]?)\\s*(\\d[A-Za-z]{2})\\b");
    private static final Pattern NUMBERED = Pattern.compile("^\\d+\\s*[A-Za-z]?\\s+\\S.*");
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\s*([A-Za-z]\\s)?\\s*");
    private static final Pattern LINES = Pattern.compile("[,\\n]");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{8,}\\d");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    private static final Pattern TRUNK = Pattern.compile("^(0044|44)?0?");

    /** Words that stand in the name of many a school and give no school away. */
    private static final Set<String> GENERIC =
            Set.of(
                    "ysgol",
                    "gynradd",
                    "uwchradd",
                    "gyfun",
                    "iau",
                    "babanod",
                    "gymunedol",
                    "yr",
                    "y",
                    "the",
                    "school",
                    "primary",
                    "secondary",
                    "comprehensive",
                    "community",
                    "academy",
                    "infant",
                    "infants",
                    "junior",
                    "high",
                    "nursery",
                    "ce",
                    "rc",
                    "church",
                    "in",
                    "wales",
                    "of",
                    "catholic",
                    "college");

    private Fragments() {}

    static Stream<Fragment> of(ContactPoint.Kind kind, String detail) {
        var parts =
                switch (kind) {
                    case ADDRESS -> address(detail);
                    case PHONE -> phone(detail);
                    case SCHOOL -> Stream.concat(place(detail), distinctive(firstLine(detail)));
                    case EMAIL -> Stream.<Fragment>empty();
                    case GP, WORKPLACE, OTHER -> place(detail);
                };
        return Stream.concat(Stream.of(Fragment.of(detail)), parts)
                .filter(part -> !part.isEmpty())
                .distinct();
    }

    /** A place with a name, and perhaps its address and phone in the same line. */
    private static Stream<Fragment> place(String detail) {
        var phones = PHONE.matcher(detail).results().flatMap(found -> phone(found.group()));
        var name = Stream.of(Fragment.of(firstLine(detail)));
        return Stream.of(name, houses(detail), postcode(detail), phones).flatMap(part -> part);
    }

    private static Stream<Fragment> address(String detail) {
        return Stream.of(houses(detail), streets(detail), named(detail), postcode(detail))
                .flatMap(part -> part);
    }

    private static Stream<Fragment> houses(String detail) {
        return lines(detail).filter(line -> NUMBERED.matcher(line).matches()).map(Fragment::of);
    }

    /** A child says "we live in Pistyll Row" and no number. One word alone would be a town. */
    private static Stream<Fragment> streets(String detail) {
        return lines(detail)
                .filter(line -> NUMBERED.matcher(line).matches())
                .map(line -> NUMBER.matcher(line).replaceFirst(""))
                .filter(street -> street.contains(" "))
                .map(Fragment::words);
    }

    private static Stream<String> lines(String detail) {
        return Stream.of(LINES.split(detail)).map(String::strip);
    }

    private static String firstLine(String detail) {
        return LINES.split(detail, 2)[0].strip();
    }

    /** A house that has a name and no number is known by its first line. */
    private static Stream<Fragment> named(String detail) {
        var first = firstLine(detail);
        var isName = first.chars().noneMatch(Character::isDigit) && first.contains(" ");
        return isName ? Stream.of(Fragment.words(first)) : Stream.empty();
    }

    private static Stream<Fragment> postcode(String detail) {
        return POSTCODE.matcher(detail)
                .results()
                .flatMap(code ->
                        Stream.of(
                                Fragment.of(code.group(1) + code.group(2)),
                                Fragment.words(code.group(1))));
    }

    /** The number without its trunk 0 or country code stands in it however it is written. */
    private static Stream<Fragment> phone(String detail) {
        var digits = NOT_DIGITS.matcher(detail).replaceAll("");
        return Stream.of(Fragment.of(TRUNK.matcher(digits).replaceFirst("")));
    }

    private static Stream<Fragment> distinctive(String school) {
        var left =
                Stream.of(Haystack.fold(school).split(" "))
                        .filter(word -> !GENERIC.contains(word))
                        .collect(Collectors.joining(" "));
        return left.length() < 5 ? Stream.empty() : Stream.of(Fragment.words(left));
    }
}
