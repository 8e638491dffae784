package org.tyst.cases.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.identity.AgencySubject;
import org.tyst.cases.identity.IdentityMatch;

/**
 * What an agency answered, as it came. It stays as it is; what turns out to be otherwise is a later answer that names this one.
 *
 * @param issuedOn the day that stands on it
 * @param about whom the agency said it was about
 * @param whySame why that is the person who was asked about, where name and date of birth alone do not say so
 * @param conditions what the agency asks of whoever reads it; may be blank
 */
public record CheckAnswer(
        AnswerId id,
        LocalDate issuedOn,
        LocalDate receivedOn,
        String from,
        String reference,
        AgencySubject about,
        IdentityMatch.Verdict identity,
        String whySame,
        String conditions,
        boolean courtOnly,
        List<CheckEntry> entries,
        Optional<AnswerId> supersedes,
        String whySuperseded,
        String enteredBy) {
    public CheckAnswer {
        entries = List.copyOf(entries);
        if (entries.isEmpty())
            throw new IllegalArgumentException("That nothing is recorded is an entry, too");
        if (supersedes.isPresent() && whySuperseded.isBlank())
            throw new IllegalArgumentException("A later answer says why it replaces another");
        if (!isSomebodys(identity, whySame))
            throw new IllegalArgumentException("Nothing is put to a person who is not matched");
    }

    private static boolean isSomebodys(IdentityMatch.Verdict identity, String whySame) {
        return switch (identity) {
            case SAME_PERSON -> true;
            case SOMEBODY_MUST_SAY -> !whySame.isBlank();
            case ANOTHER_PERSON -> false;
        };
    }

    CheckAnswer with(List<CheckEntry> judged) {
        return new CheckAnswer(
                id,
                issuedOn,
                receivedOn,
                from,
                reference,
                about,
                identity,
                whySame,
                conditions,
                courtOnly,
                judged,
                supersedes,
                whySuperseded,
                enteredBy);
    }
}
