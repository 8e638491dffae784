package org.tyst.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tyst.basics.Ids;
import org.tyst.cases.Birth;
import org.tyst.cases.CaseId;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.DirectedReport;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.LawType;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Procedure;
import org.tyst.cases.Standing;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.contests.RaisedVia;
import org.tyst.contests.Target;
import org.tyst.interviews.Interview;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Told;
import org.tyst.interviews.Wording;
import org.tyst.people.Organisation;
import org.tyst.people.PractitionerId;

/** Made-up records, as small as they may be. */
final class Made {
    static final Instant NOW = TemporaryRecord.NOW;
    private static final Ids IDS = new Ids(Clock.fixed(NOW, ZoneOffset.UTC), new Random(417));

    private Made() {}

    static ChildrensCase aCase(String number) {
        return new ChildrensCase(
                new CaseId(IDS.next()),
                number,
                "",
                "Family Court at Casnewydd",
                LawType.PRIVATE_LAW,
                Procedure.CHILD_ARRANGEMENTS_PROGRAMME,
                Organisation.CAFCASS_CYMRU,
                Optional.of(LocalDate.of(2026, 9, 1)),
                List.of("CHILD_ARRANGEMENTS"),
                List.of(
                        new DirectedReport(
                                "S7",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2027, 1, 15)),
                                List.of())));
    }

    static Person child(CaseId theCase, String name) {
        return person(theCase, name, Part.SUBJECT_CHILD);
    }

    static Person person(CaseId theCase, String name, Part part) {
        return new Person(
                new PersonId(IDS.next()),
                theCase,
                name,
                List.of(),
                Birth.unknown(),
                "",
                Set.of(part),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.WELSH,
                "");
    }

    static ContactPoint address(Person person, Confidentiality confidentiality) {
        return new ContactPoint(
                new ContactPointId(IDS.next()),
                person.caseId(),
                person.id(),
                ContactPoint.Kind.ADDRESS,
                confidentiality,
                Optional.empty(),
                "court",
                Optional.empty(),
                Optional.empty());
    }

    static ContactPoint as(ContactPoint point, Confidentiality confidentiality) {
        return new ContactPoint(
                point.id(),
                point.caseId(),
                point.person(),
                point.kind(),
                confidentiality,
                Optional.empty(),
                point.source(),
                point.from(),
                point.until());
    }

    static Interview interview(CaseId theCase) {
        return new Interview(
                new InterviewId(IDS.next()),
                theCase,
                new PractitionerId(IDS.next()),
                "M. Rees",
                Mode.FACE_TO_FACE,
                PlaceType.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SeenAlone.YES,
                "",
                "cy",
                "",
                Map.of(Told.WHO_I_AM, NOW, Told.RIGHTS, NOW),
                Optional.empty(),
                NOW,
                Optional.empty());
    }

    static Interview withId(Interview made, InterviewId id) {
        return new Interview(
                id,
                made.caseId(),
                made.author(),
                made.authorName(),
                made.mode(),
                made.place(),
                made.startedAt(),
                made.endedAt(),
                made.present(),
                made.seenAlone(),
                made.whyNotAlone(),
                made.language(),
                made.interpreter(),
                made.told(),
                made.notesMadeAt(),
                made.enteredAt(),
                made.signedAt());
    }

    static Interview begun(Interview made, LocalDateTime at) {
        return new Interview(
                made.id(),
                made.caseId(),
                made.author(),
                made.authorName(),
                made.mode(),
                made.place(),
                Optional.of(at),
                made.endedAt(),
                made.present(),
                made.seenAlone(),
                made.whyNotAlone(),
                made.language(),
                made.interpreter(),
                made.told(),
                made.notesMadeAt(),
                made.enteredAt(),
                made.signedAt());
    }

    static Statement spoken(Statement made, Person by, Person about, Standing standing) {
        return new Statement(
                made.id(),
                made.interview(),
                made.caseId(),
                made.position(),
                new Speaker(Optional.of(by.id()), by.name()),
                Set.of(about.id()),
                standing,
                made.wording(),
                made.words(),
                made.language(),
                made.translation(),
                made.keepPrivate(),
                made.corrects(),
                made.whyCorrected(),
                made.signedAt());
    }

    static Statement statement(Interview interview, int position, String words) {
        return new Statement(
                new StatementId(IDS.next()),
                interview.id(),
                interview.caseId(),
                position,
                Speaker.unknown(),
                Set.of(),
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

    static Statement saying(Statement before, String words) {
        return new Statement(
                before.id(),
                before.interview(),
                before.caseId(),
                before.position(),
                before.speaker(),
                before.children(),
                before.standing(),
                before.wording(),
                words,
                before.language(),
                before.translation(),
                before.keepPrivate(),
                before.corrects(),
                before.whyCorrected(),
                before.signedAt());
    }

    static Statement correcting(Statement before, String words, String why) {
        return new Statement(
                new StatementId(IDS.next()),
                before.interview(),
                before.caseId(),
                0,
                before.speaker(),
                before.children(),
                before.standing(),
                before.wording(),
                words,
                before.language(),
                before.translation(),
                before.keepPrivate(),
                Optional.of(before.id()),
                why,
                Optional.empty());
    }

    static Contest contest(Statement statement) {
        return new Contest(
                new ContestId(IDS.next()),
                statement.caseId(),
                new Target(Target.Kind.STATEMENT, statement.id().value()),
                statement.words(),
                ChallengeKind.ACCOUNT_DENIED,
                Optional.empty(),
                "D. Hale",
                RaisedVia.VERBAL,
                NOW,
                "M. Rees",
                "I never said that",
                "",
                List.of(),
                false,
                Optional.empty());
    }
}
