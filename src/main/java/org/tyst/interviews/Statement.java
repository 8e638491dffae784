package org.tyst.interviews;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;

/**
 * One thing that was said, seen or thought. {@code corrects} names the signed statement that this one puts right; both stay.
 * {@code signedAt} is set when it is locked with its interview, or later for a correction.
 */
public record Statement(
        StatementId id,
        InterviewId interview,
        CaseId caseId,
        int position,
        Speaker speaker,
        Set<PersonId> children,
        Standing standing,
        Wording wording,
        String words,
        String language,
        String translation,
        KeepPrivate keepPrivate,
        Telling telling,
        Optional<StatementId> corrects,
        String whyCorrected,
        Optional<Instant> signedAt) {
    public Statement {
        children = Set.copyOf(children);
        words = Text.kept(words);
        translation = Text.kept(translation);
        telling = Telling.orNothing(telling);
        if (corrects.isPresent() && whyCorrected.isBlank())
            throw new IllegalArgumentException("A correction says why");
    }

    /** With nothing said about how it was told. */
    public Statement(
            StatementId id,
            InterviewId interview,
            CaseId caseId,
            int position,
            Speaker speaker,
            Set<PersonId> children,
            Standing standing,
            Wording wording,
            String words,
            String language,
            String translation,
            KeepPrivate keepPrivate,
            Optional<StatementId> corrects,
            String whyCorrected,
            Optional<Instant> signedAt) {
        this(
                id,
                interview,
                caseId,
                position,
                speaker,
                children,
                standing,
                wording,
                words,
                language,
                translation,
                keepPrivate,
                Telling.nothing(),
                corrects,
                whyCorrected,
                signedAt);
    }

    @JsonIgnore
    public boolean isSigned() {
        return signedAt.isPresent();
    }
}
