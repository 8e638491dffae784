package org.tyst.reports;

/** A piece of a sentence as one recipient may read it. */
public sealed interface Span {
    record Words(String text) implements Span {}

    record Emph(String text) implements Span {}

    record Lang(String tag, String text) implements Span {}

    /** A footnote at this place. */
    record Footnote(String text) implements Span {}

    String text();
}
