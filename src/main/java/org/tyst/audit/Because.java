package org.tyst.audit;

import java.util.Arrays;
import java.util.Optional;

/** The reasons that Tyst gives itself. Stored as {@link #text()}, shown in the reader's language. Add, never rename. */
public enum Because {
    COPIES_ARE_CHECKED,
    COPIES_ARE_FILED,
    /** Somebody is to read a draft on paper or as a file. */
    A_DRAFT_IS_CHECKED,
    /** Pages of the record that are no report. */
    AN_EXTRACT_IS_CHECKED,
    NO_LONGER_WITHHELD,
    /** Written by an earlier Tyst, into the history of the case whose copies were checked. */
    NO_OTHER_CASE_STANDS_IN_IT,
    /** Into the history of each case whose details were looked for in the copies of another. */
    IT_STANDS_IN_NO_OTHER_CASE;

    private static final String MARK = "because:";

    public String text() {
        return MARK + name();
    }

    public static Optional<Because> of(String why) {
        return Arrays.stream(values()).filter(one -> one.text().equals(why)).findFirst();
    }
}
