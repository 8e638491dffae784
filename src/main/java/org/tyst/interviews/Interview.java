package org.tyst.interviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.people.PractitionerId;

/**
 * One interview: who, how, where, what was explained. A signed one never changes; a correction is a later statement that
 * names the one it corrects. {@code notesMadeAt} is when the words were written down, {@code enteredAt} when they came here.
 */
public record Interview(
        InterviewId id,
        CaseId caseId,
        PractitionerId author,
        String authorName,
        Mode mode,
        PlaceType place,
        Optional<LocalDateTime> startedAt,
        Optional<LocalDateTime> endedAt,
        List<Present> present,
        SeenAlone seenAlone,
        String whyNotAlone,
        String language,
        String interpreter,
        Map<Told, Instant> told,
        Optional<LocalDateTime> notesMadeAt,
        Instant enteredAt,
        Conduct conduct,
        Optional<Instant> signedAt) {
    public Interview {
        present = List.copyOf(present);
        told = Map.copyOf(told);
        conduct = Conduct.orNotStated(conduct);
    }

    /** With nothing said about how it was held. */
    public Interview(
            InterviewId id,
            CaseId caseId,
            PractitionerId author,
            String authorName,
            Mode mode,
            PlaceType place,
            Optional<LocalDateTime> startedAt,
            Optional<LocalDateTime> endedAt,
            List<Present> present,
            SeenAlone seenAlone,
            String whyNotAlone,
            String language,
            String interpreter,
            Map<Told, Instant> told,
            Optional<LocalDateTime> notesMadeAt,
            Instant enteredAt,
            Optional<Instant> signedAt) {
        this(
                id,
                caseId,
                author,
                authorName,
                mode,
                place,
                startedAt,
                endedAt,
                present,
                seenAlone,
                whyNotAlone,
                language,
                interpreter,
                told,
                notesMadeAt,
                enteredAt,
                Conduct.notStated(),
                signedAt);
    }

    @JsonIgnore
    public boolean isSigned() {
        return signedAt.isPresent();
    }
}
