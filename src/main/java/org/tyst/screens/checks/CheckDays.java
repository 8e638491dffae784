package org.tyst.screens.checks;

import org.tyst.screens.parts.TypedDate;
import org.tyst.words.Words;

/** Days on which something was done: whole ones, and none that is still to come. */
final class CheckDays {
    private CheckDays() {}

    static String wrong(TypedDate typed, CheckDesk desk, Words words) {
        return typed.exact()
                .map(day -> day.isAfter(desk.today()) ? words.text("checks.notYet") : "")
                .orElseGet(() -> words.text("case.wholeDate"));
    }

    /** Blank is all right. */
    static String wrongIfTyped(TypedDate typed, CheckDesk desk, Words words) {
        return typed instanceof TypedDate.Nothing ? "" : wrong(typed, desk, words);
    }
}
