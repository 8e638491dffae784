package org.tyst.screens.outgoing;

import java.util.List;
import org.tyst.reports.Script;
import org.tyst.reports.Undrawn;
import org.tyst.words.Words;

/** The names of letters that the pages lack. */
public final class Lacking {
    private Lacking() {}

    public static String names(Undrawn undrawn, Words words) {
        return names(undrawn.scripts(), words);
    }

    static String names(List<Script> scripts, Words words) {
        return String.join(
                ", ", scripts.stream().map(script -> words.of("terms.Script", script)).toList());
    }
}
