package org.tyst.central.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the other end has said, if it is short and plain: it is shown on a page, and quoted on the phone. */
final class Quotable {
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum} ._:/<>@=-]{1,100}");

    private Quotable() {}

    static Optional<String> of(String text) {
        return Optional.of(text.strip()).filter(it -> PLAIN.matcher(it).matches());
    }
}
