package org.tyst.cases.diary;

import java.util.regex.Pattern;
import org.tyst.cases.ChildrensCase;

/** The court's number of a case, and nothing that only looks like one: what came into that field may be a family's name. */
public record CaseNumber(String text) {
    private static final Pattern NUMBER =
            Pattern.compile("(?=.*\\d.*\\d)[A-Z]{0,3}[0-9]{1,4}[A-Z]{0,2}[0-9/-]{0,8}");

    public CaseNumber {
        if (!text.isEmpty() && !NUMBER.matcher(text).matches())
            throw new IllegalArgumentException("Not the number of a case");
    }

    /** Blank where the court has given none. */
    public static CaseNumber of(ChildrensCase theCase) {
        var number = theCase.courtNumber().strip();
        return new CaseNumber(NUMBER.matcher(number).matches() ? number : "");
    }
}
