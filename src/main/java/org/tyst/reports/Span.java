package org.tyst.reports;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a sentence as one recipient may read it. */
public sealed interface Span {
    record Words(String text) implements Span {}

    record Emph(String text) implements Span {}

    record Lang(String tag, String text) implements Span {}

    /** A footnote at this place. */
    record Footnote(String text) implements Span {}

    String text();

    /** All of it, as it is read. */
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
