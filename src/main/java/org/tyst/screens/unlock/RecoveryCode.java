package org.tyst.screens.unlock;

import java.util.List;
import java.util.Locale;

/** The code in the groups in which it is read and written. */
public record RecoveryCode(List<String> groups) {
    public RecoveryCode {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) throw new IllegalArgumentException("A recovery code has groups");
    }

    static RecoveryCode of(String code) {
        return new RecoveryCode(List.of(code.strip().split("[\\s-]+")));
    }

    /** Groups count from 1, as people do. */
    boolean is(int group, String typed) {
        return groups.get(group - 1).equalsIgnoreCase(typed.strip().toUpperCase(Locale.ROOT));
    }

    String spoken() {
        return String.join(", ", groups);
    }
}
