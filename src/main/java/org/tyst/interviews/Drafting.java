package org.tyst.interviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.people.Practitioner;

/** Makes new interviews, statements and corrections in the name of whoever uses this laptop. */
public final class Drafting {
    private final Practitioner author;
    private final Ids ids;
    private final Clock clock;

    public Drafting(Practitioner author, Ids ids, Clock clock) {
        this.author = author;
        this.ids = ids;
        this.clock = clock;
    }

    /** An empty interview. It says nothing that nobody stated: no time, no place, nobody present. Not kept yet. */
    public Interview newInterview(CaseId caseId) {
        return newInterview(newInterviewId(), caseId);
    }

    public Interview newInterview(InterviewId id, CaseId caseId) {
        return new Interview(
                id,
                caseId,
                author.id(),
                author.name(),
                Mode.FACE_TO_FACE,
                PlaceType.NOT_STATED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SeenAlone.NOT_STATED,
                "",
                "",
                "",
                Map.of(),
                Optional.empty(),
                clock.instant(),
                Optional.empty());
    }

    public InterviewId newInterviewId() {
        return new InterviewId(ids.next());
    }

    /** For what comes up beside an interview. */
    public UUID newId() {
        return ids.next();
    }

    public StatementId newStatementId() {
        return new StatementId(ids.next());
    }

    /** The author as the speaker of what they observed or think. */
    public Speaker me() {
        return new Speaker(Optional.empty(), author.name());
    }

    /** The same statement put right: a version of its own that names the old one, says why, and is signed as it is made. */
    public Statement correction(Statement old, Statement asItShouldBe, int position, String why) {
        return new Statement(
                newStatementId(),
                old.interview(),
                old.caseId(),
                position,
                asItShouldBe.speaker(),
                asItShouldBe.children(),
                asItShouldBe.standing(),
                asItShouldBe.wording(),
                asItShouldBe.words(),
                asItShouldBe.language(),
                asItShouldBe.translation(),
                asItShouldBe.keepPrivate(),
                asItShouldBe.telling(),
                Optional.of(old.id()),
                why,
                Optional.of(clock.instant()));
    }
}
