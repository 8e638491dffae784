package org.tyst.dispatch;

import java.util.List;

/** What belongs to other cases on this laptop and may not stand in this one. Lives in memory between unlock and lock. */
public record OtherCases(List<Entry> entries) {
    public OtherCases {
        entries = List.copyOf(entries);
    }

    public enum Kind {
        CASE_NUMBER,
        ADDRESS,
        PHONE,
        FULL_NAME
    }

    public record Entry(Kind kind, String value) {
        @Override
        public String toString() {
            return "another case's " + kind;
        }
    }

    public static OtherCases none() {
        return new OtherCases(List.of());
    }
}
