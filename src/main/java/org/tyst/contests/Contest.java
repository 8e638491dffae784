package org.tyst.contests;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;

/**
 * A contested-data note (reference 4.4). {@code challengedText} is the item's text as it stood when it was contested.
 * Being contested is strictest-wins in a merge: only a named person's decision ends it, and even then the note stays.
 */
public record Contest(
        ContestId id,
        CaseId caseId,
        Target target,
        String challengedText,
        ChallengeKind kind,
        Optional<PersonId> raisedBy,
        String raisedByName,
        RaisedVia via,
        Instant receivedAt,
        String receivedBy,
        String saidToBeWrong,
        String saidToBeRight,
        List<VerificationStep> steps,
        boolean restricted,
        Optional<Decision> decision) {
    public Contest {
        steps = List.copyOf(steps);
        if (saidToBeWrong.isBlank())
            throw new IllegalArgumentException("A contest says what is said to be wrong");
    }

    @JsonIgnore
    public boolean isOpen() {
        return decision.isEmpty();
    }

    /** With one more thing that was done to find out who is right. */
    public Contest checked(VerificationStep step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return with(all, restricted, decision);
    }

    public Contest restricted(boolean now) {
        return with(steps, now, decision);
    }

    /** Decided: the restriction ends with the checking, the note stays. */
    public Contest decided(Decision made) {
        return with(steps, false, Optional.of(made));
    }

    private Contest with(
            List<VerificationStep> steps, boolean restricted, Optional<Decision> decision) {
        return new Contest(
                id,
                caseId,
                target,
                challengedText,
                kind,
                raisedBy,
                raisedByName,
                via,
                receivedAt,
                receivedBy,
                saidToBeWrong,
                saidToBeRight,
                steps,
                restricted,
                decision);
    }
}
