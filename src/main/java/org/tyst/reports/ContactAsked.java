package org.tyst.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.people.Practitioner;
import org.tyst.words.Language;

/**
 * A copy of one signed contact that somebody asks for.
 *
 * @param chosen what they leave out of a party's copy by their own choice; more goes with it, see {@link ContactLeftOut}
 * @param from whose laptop it is printed on: the office a reader turns to
 */
public record ContactAsked(
        InterviewRecord record,
        Material material,
        Recipient recipient,
        Set<StatementId> chosen,
        Language language,
        Practitioner from,
        Instant at) {
    public ContactAsked {
        chosen = Set.copyOf(chosen);
        if (!record.interview().isSigned())
            throw new IllegalArgumentException("Only a signed contact is printed");
        if (recipient instanceof Recipient.Child)
            throw new IllegalArgumentException("No child is handed the record of a contact");
    }

    public Interview interview() {
        return record.interview();
    }

    public List<Statement> statements() {
        return record.statements();
    }

    public ContactLeftOut leftOut() {
        return ContactLeftOut.of(record, material, recipient, chosen);
    }

    /** One for the signing, and one more for each correction since. */
    public int version() {
        return 1
                + (int)
                        statements().stream()
                                .filter(statement -> statement.corrects().isPresent())
                                .count();
    }

    /** The day by which a neutral file name tells one contact of a case from another. */
    public Optional<LocalDate> day() {
        return interview().startedAt().map(java.time.LocalDateTime::toLocalDate);
    }
}
