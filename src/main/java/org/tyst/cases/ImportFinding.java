package org.tyst.cases;

/** One odd thing in a court file, by its JSON pointer. Never holds the value itself: the value may be a withheld address. */
public record ImportFinding(Kind kind, String pointer) {
    public enum Kind {
        UNKNOWN_FIELD,
        DUPLICATE_KEY,
        EMPTY_OBJECT,
        DOUBTFUL_DATE,
        BLANK_CONFIDENTIALITY,
        MISSING_NAME,
        UNEXPECTED_VALUE
    }
}
