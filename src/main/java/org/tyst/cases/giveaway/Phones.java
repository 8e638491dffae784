package org.tyst.cases.giveaway;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers in a phone detail: often two, often with an extension, written in any way. */
final class Phones {
    static final Pattern RUN = Pattern.compile("\\+?\\d[\\d ().-]{7,}\\d");
    private static final Pattern SHORT_RUN = Pattern.compile("\\+?\\d[\\d ().-]{3,}\\d");
    private static final Pattern NEXT = Pattern.compile("\\s+(?=[0+]\\d{3})");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    private static final Pattern TRUNK = Pattern.compile("^(0044|44)?0?");
    private static final int WHOLE = 8;
    private static final int WITHOUT_ITS_AREA = 6;

    private Phones() {}

    static Stream<Fragment> in(String detail) {
        return of(detail, RUN);
    }

    /** Where the detail is a phone and nothing else, a short number is one too. */
    static Stream<Fragment> only(String detail) {
        return of(detail, SHORT_RUN);
    }

    private static Stream<Fragment> of(String detail, Pattern run) {
        return run.matcher(detail)
                .results()
                .flatMap(found -> NEXT.splitAsStream(found.group()))
                .map(number -> NOT_DIGITS.matcher(number).replaceAll(""))
                .flatMap(Phones::fragments);
    }

    /** Without its trunk 0 or country code it stands in a text however it is written there. */
    private static Stream<Fragment> fragments(String digits) {
        var number = TRUNK.matcher(digits).replaceFirst("");
        if (number.length() < WHOLE) return Stream.of(Fragment.words(number).worthALook());
        var local = number.substring(number.length() - WITHOUT_ITS_AREA);
        return Stream.of(Fragment.of(number), Fragment.words(local).worthALook());
    }
}
