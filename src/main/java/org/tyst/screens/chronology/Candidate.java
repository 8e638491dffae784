package org.tyst.screens.chronology;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.cases.chronology.Origin;
import org.tyst.cases.chronology.RoughDate;

/**
 * Something of the record that may be chosen. What somebody told is dated by the day on which they told it, which is not the day on
 * which it was: so it comes without a date.
 */
record Candidate(
        Origin origin,
        Optional<RoughDate> date,
        String what,
        String source,
        Optional<Standing> standing,
        Set<PersonId> children) {
    boolean matches(String filter) {
        var looked = folded(filter);
        return looked.isEmpty() || folded(what + " " + source).contains(looked);
    }

    private static String folded(String text) {
        return Text.kept(text).toLowerCase(Locale.ROOT).strip();
    }
}
