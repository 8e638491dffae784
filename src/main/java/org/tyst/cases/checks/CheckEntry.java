package org.tyst.cases.checks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.tyst.cases.FactId;

/**
 * One thing that an agency said. It has the id of a fact, by which a report cites it and somebody contests it.
 *
 * @param disposal read through {@link #ended()}: a conviction without its particulars is not one
 * @param particulars the court, the day and what was ordered; or why no further action was taken
 * @param whyRelevant why it does or does not bear on the children, by whom it was judged
 */
public record CheckEntry(
        FactId id,
        String what,
        Optional<LocalDate> on,
        Disposal disposal,
        String particulars,
        Relevance relevance,
        String whyRelevant,
        String judgedBy) {

    /** How it ended, as far as anybody may say so. */
    public Disposal ended() {
        return disposal.needsParticulars() && particulars.isBlank() ? Disposal.NOT_KNOWN : disposal;
    }

    @JsonIgnore
    public boolean isRelevant() {
        return relevance == Relevance.RELEVANT;
    }

    public CheckEntry judged(Relevance now, String why, String by) {
        return new CheckEntry(id, what, on, disposal, particulars, now, why, by);
    }
}
