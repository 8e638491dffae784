package org.tyst.cases.giveaway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a place, without its postcode and phone, and without the town and the county that end it. */
final class Lines {
    static final Pattern POSTCODE =
            Pattern.compile("\\b([A-Za-z]{1,2}\\d[A-Za-z\\d]?)\\s*(\\d[A-Za-z]{2})\\b");
    private static final Pattern ENDS = Pattern.compile("[,;\\n]");

    /** A number and what follows it: "14-16 Pistyll Row", and in "Flat 3 22 Pistyll Row" the last of the two. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<!\\S)(\\d+ ?[A-Za-z]?(?: ?[-–/] ?\\d+ ?[A-Za-z]?)?)\\s+(\\p{L}.*)$");

    private Lines() {}

    record Numbered(String number, String street) {}

    static Stream<Numbered> numbered(String line) {
        return NUMBERED.matcher(line)
                .results()
                .map(found -> new Numbered(found.group(1), found.group(2)));
    }

    static String first(String detail) {
        return all(detail).findFirst().orElse("");
    }

    static List<String> telling(String detail) {
        var lines = new ArrayList<>(all(detail).toList());
        while (lines.size() > 1 && PlaceWords.isCounty(lines.getLast())) lines.removeLast();
        if (lines.size() > 1 && isTown(lines.getLast())) lines.removeLast();
        return List.copyOf(lines);
    }

    private static Stream<String> all(String detail) {
        return ENDS.splitAsStream(detail)
                .map(line -> POSTCODE.matcher(line).replaceAll(""))
                .map(line -> Phones.RUN.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty());
    }

    private static boolean isTown(String line) {
        return line.chars().noneMatch(Character::isDigit) && !PlaceWords.isPlace(line);
    }
}
