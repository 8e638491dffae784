package org.tyst.cases;

import java.util.Locale;
import org.tyst.words.Words;

/** An order that was applied for, in words. The court's file names it in one run: "childArrangementsOrder". */
public final class Orders {
    private Orders() {}

    public static String named(String asTheCourtWroteIt, Words words) {
        var key = "terms.order." + asTheCourtWroteIt;
        return words.has(key) ? words.text(key) : apart(asTheCourtWroteIt);
    }

    /** One that we have no name for is at least taken apart; what the court wrote in words stays as it is. */
    private static String apart(String run) {
        if (!run.matches("\\p{Ll}+(\\p{Lu}\\p{Ll}*)+")) return run;
        var words = run.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
