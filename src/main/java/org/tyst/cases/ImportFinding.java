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
        UNEXPECTED_VALUE,
        /** A detail withheld in one place of the file stood openly in another; it is withheld in both. */
        WITHHELD_ELSEWHERE,
        /** The file calls a detail open that is withheld on the record; it stays withheld. */
        STAYS_WITHHELD,
        /** Something the court listed before is not in this file; it stays on the record. */
        NO_LONGER_LISTED,
        /** The court's text replaced one that was on the record; the old one is kept beside it. */
        REPLACED_BY_COURT
    }
}
