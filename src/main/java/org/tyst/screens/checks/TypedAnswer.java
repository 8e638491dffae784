package org.tyst.screens.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.basics.Text;
import org.tyst.cases.FactId;
import org.tyst.cases.checks.AnswerId;
import org.tyst.cases.checks.CheckAnswer;
import org.tyst.cases.checks.CheckEntry;
import org.tyst.cases.checks.Disposal;
import org.tyst.cases.checks.Relevance;
import org.tyst.cases.identity.AgencySubject;
import org.tyst.cases.identity.IdentityMatch;

/** An agency's answer as somebody typed it, complete. */
record TypedAnswer(
        LocalDate issuedOn,
        LocalDate receivedOn,
        String from,
        String reference,
        AgencySubject about,
        String whySame,
        String conditions,
        boolean courtOnly,
        List<Entry> entries,
        String whySuperseded) {

    record Entry(String what, Optional<LocalDate> on, Disposal disposal, String particulars) {
        CheckEntry with(FactId id) {
            return new CheckEntry(
                    id, kept(what), on, disposal, kept(particulars), Relevance.NOT_JUDGED, "", "");
        }
    }

    /** @param before the answer that stood until now */
    CheckAnswer answer(
            AnswerId id,
            IdentityMatch match,
            Optional<CheckAnswer> before,
            String me,
            Supplier<FactId> ids) {
        return new CheckAnswer(
                id,
                issuedOn,
                receivedOn,
                kept(from),
                kept(reference),
                about,
                match.verdict(),
                kept(whySame),
                kept(conditions),
                courtOnly,
                entries.stream().map(entry -> entry.with(ids.get())).toList(),
                before.map(CheckAnswer::id),
                kept(whySuperseded),
                me);
    }

    private static String kept(String typed) {
        return Text.kept(typed.strip());
    }
}
