package org.tyst.screens.cases;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.cases.CaseId;

/** A case as the list tells it. {@code alsoFoundBy} holds names that are searched and not shown. Never a contact detail. */
public record CaseLine(
        CaseId id,
        String number,
        String court,
        String children,
        Optional<LocalDate> nextDay,
        String next,
        boolean late,
        String drafts,
        int contested,
        boolean confidential,
        String synced,
        String alsoFoundBy) {

    /** Every word typed stands somewhere in the line, with or without accents and capitals. */
    boolean matches(String typed) {
        var text = folded(String.join(" ", number, court, children, alsoFoundBy));
        return Stream.of(folded(typed).strip().split("\\s+")).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
