package org.tyst.central;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.tyst.basics.Ids;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseId;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.LawType;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Procedure;
import org.tyst.cases.Standing;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.people.Organisation;
import org.tyst.people.PractitionerId;

/** A made-up case of its own for each test: one child, one address, one interview with one statement. */
public final class Visit {
    private static final Instant ENTERED = Instant.parse("2026-11-23T10:42:00Z");
    private final Ids ids = new Ids(Clock.systemUTC(), new Random());

    public final CaseId caseId = new CaseId(ids.next());
    public final PersonId child = new PersonId(ids.next());
    public final ContactPointId point = new ContactPointId(ids.next());
    public final InterviewId interviewId = new InterviewId(ids.next());
    public final StatementId statementId = new StatementId(ids.next());

    public ChildrensCase theCase() {
        return new ChildrensCase(
                caseId,
                "XX26P00417",
                "",
                "Family Court at Casnewydd",
                LawType.PRIVATE_LAW,
                Procedure.CHILD_ARRANGEMENTS_PROGRAMME,
                Organisation.CAFCASS_CYMRU,
                Optional.empty(),
                List.of("CHILD_ARRANGEMENTS"),
                List.of());
    }

    public Person alys() {
        return new Person(
                child,
                caseId,
                "Alys Rees-Hale",
                List.of(),
                Birth.unknown(),
                "",
                Set.of(Part.SUBJECT_CHILD),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.WELSH,
                "");
    }

    public ContactPoint address(Confidentiality confidentiality, String source) {
        return new ContactPoint(
                point,
                caseId,
                child,
                ContactPoint.Kind.ADDRESS,
                confidentiality,
                Optional.empty(),
                source,
                Optional.empty(),
                Optional.empty());
    }

    public Interview interview() {
        return new Interview(
                interviewId,
                caseId,
                new PractitionerId(new UUID(0, 1)),
                "Siân Pritchard",
                Mode.FACE_TO_FACE,
                PlaceType.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SeenAlone.YES,
                "",
                "cy",
                "",
                Map.of(),
                Optional.empty(),
                ENTERED,
                Optional.empty());
    }

    public Statement said(String words) {
        return new Statement(
                statementId,
                interviewId,
                caseId,
                1,
                new Speaker(Optional.of(child), ""),
                Set.of(child),
                Standing.TOLD_TO_ME,
                Wording.EXACT_WORDS,
                words,
                "cy",
                "",
                KeepPrivate.no(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    /** Everything at once, as after a visit. */
    public void keptOn(Laptop laptop, String words) {
        var stored = laptop.record.stored();
        stored.cases().save(theCase());
        stored.cases().save(alys());
        say(laptop, words);
    }

    public void say(Laptop laptop, String words) {
        laptop.record.stored().interviews().keep(interview(), List.of(said(words)), List.of());
    }

    public List<String> wordsOn(Laptop laptop) {
        return laptop
                .record
                .stored()
                .interviews()
                .open(interviewId)
                .orElseThrow()
                .statements()
                .stream()
                .map(Statement::words)
                .toList();
    }
}
