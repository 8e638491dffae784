package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.basics.Ids;
import org.tyst.cases.Birth;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.LawType;
import org.tyst.cases.Part;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Procedure;
import org.tyst.central.TempCentral;
import org.tyst.central.Underneath;
import org.tyst.central.Visit;
import org.tyst.fixtures.SteppedClock;
import org.tyst.people.Organisation;
import org.tyst.people.Practitioner;
import org.tyst.people.PractitionerId;
import org.tyst.people.Role;
import org.tyst.reports.Drafting;
import org.tyst.reports.Report;
import org.tyst.reports.Templates;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningReview;
import org.tyst.words.Language;

/**
 * Nia is the half-sister of the children of a private-law case, and herself the child of a case in public law that somebody else has. Three
 * laptops, each with its own record, and a real central record between them.
 */
class SiblingInTwoCasesTest {
    private static final String THEIRS = "XX25C00102";
    private static final String MINE = "XX26P00417";
    private static final LocalDate BORN = LocalDate.of(2013, 6, 9);
    private static final String NIA = "Nia Hale";
    private static final String NIA_SAID = "I sleep with the light on since the summer";
    private static final String ORDER =
            "Family Court sitting at Abercegin, 12 November 2026, paragraph 4";
    private static final String WHY = "Nia is the half-sister of the children I report on";

    private final SteppedClock clock = new SteppedClock(Instant.now());
    private final Practitioner me =
            somebody("Siân Pritchard", Role.WELSH_FAMILY_PROCEEDINGS_OFFICER);
    private final Practitioner other = somebody("Beca Orwig", Role.CHILDRENS_GUARDIAN);
    private final Practitioner manager = somebody("Dewi Morgan", Role.SERVICE_MANAGER);
    private final Visit privateLaw = new Visit();
    private final Visit publicLaw = new Visit();
    private final AtTheOffice mine = new AtTheOffice(me, clock);
    private final AtTheOffice theirs = new AtTheOffice(other, clock);
    private final AtTheOffice managers = new AtTheOffice(manager, clock);

    @AfterEach
    void close() {
        List.of(mine, theirs, managers).forEach(AtTheOffice::close);
    }

    @Test
    void isKnownToBeLinkedOpenedForATimeWithAReasonAndItsWordsStayInIt() throws Exception {
        givenBothCases();
        var report = givenAReport();

        openNia();
        nothingOfItIsHere();
        askForIt();
        theManagerAgrees();
        itStandsInTheCaseAndInTheAudit();
        itsWordsDoNotComeIntoMyReport(report);
        theTimeIsOver();
    }

    private void givenBothCases() throws Exception {
        TempCentral.team(manager.id().value(), other.id().value());
        theirs.read(() -> {
            var stored = theirs.stored();
            stored.cases().save(theCase(publicLaw, THEIRS, LawType.PUBLIC_LAW));
            stored.cases().save(niaIn(publicLaw, publicLaw.child, Part.SUBJECT_CHILD));
            return stored.interviews()
                    .keep(publicLaw.interview(), List.of(publicLaw.said(NIA_SAID)), List.of());
        });
        theirs.syncUntil(
                () -> theirs.stored().keeping().obstacles(publicLaw.caseId.value()).isEmpty());
        mine.read(() -> {
            var cases = mine.stored().cases();
            cases.save(theCase(privateLaw, MINE, LawType.PRIVATE_LAW));
            cases.save(privateLaw.alys());
            return cases.save(
                    niaIn(privateLaw, new PersonId(UUID.randomUUID()), Part.OTHER_PERSON));
        });
        mine.syncUntil(() -> !mine.stored().keeping().linked(privateLaw.caseId.value()).isEmpty());
    }

    private Report givenAReport() {
        return mine.read(() -> {
            var templates = Templates.shipped();
            var report =
                    new Drafting(new Ids(Clock.systemUTC(), new Random()), clock)
                            .begin(
                                    templates.choose(templates.newest("section-7").orElseThrow()),
                                    Language.ENGLISH,
                                    mine.stored().cases().open(privateLaw.caseId).orElseThrow(),
                                    me,
                                    Optional.empty());
            mine.stored().reports().save(report);
            return report;
        });
    }

    private void openNia() {
        people(Theme.DARK, Language.WELSH).see(NIA).look("linked-people-cy-dark");
        people(Theme.LIGHT, Language.ENGLISH)
                .see("Stands in " + THEIRS + " too. It is Beca Orwig’s case.")
                .look("linked-people-light");
        mine.at(new Place.CaseFile(privateLaw.caseId, CaseSection.OVERVIEW))
                .see(THEIRS + ": " + NIA + " stands in it too")
                .look("linked-overview-light");
    }

    private Hands people(Theme theme, Language language) {
        return mine.at(new Place.CaseFile(privateLaw.caseId, CaseSection.PEOPLE), theme, language);
    }

    private void nothingOfItIsHere() {
        assertThat(mine.read(() -> mine.stored().cases().open(publicLaw.caseId))).isEmpty();
        assertThat(mine.read(() -> mine.stored().interviews().ofCase(publicLaw.caseId))).isEmpty();
        mine.at(new Place.CaseFile(publicLaw.caseId, CaseSection.INTERVIEWS))
                .see("This case is not on this laptop");
    }

    private void askForIt() {
        var hands = people(Theme.LIGHT, Language.ENGLISH).press("Ask to see " + THEIRS);
        hands.see("Open a case that is not yours")
                .until("its number", () -> hands.canSee(THEIRS))
                .press("It is linked to a case of mine")
                .write("Why do you need it?", WHY)
                .press("Yes")
                .write("Name of the manager who agreed", manager.name())
                .look("linked-asking-light")
                .press("Open this case for 24 hours")
                .see(THEIRS + " is open to you");
        mine.syncUntil(() -> mine.stored().cases().open(publicLaw.caseId).isPresent());
    }

    private void theManagerAgrees() {
        managers.syncUntil(() -> !managers.stored().openings().waiting().isEmpty());
        managers.at(new Place.Sync()).see(WHY).look("linked-manager-light").press("It was right");
        managers.syncUntil(() ->
                managers.stored().openings().waiting().isEmpty()
                        && managers.stored()
                                .keeping()
                                .obstacles(publicLaw.caseId.value())
                                .isEmpty());
    }

    private void itStandsInTheCaseAndInTheAudit() throws Exception {
        var id = publicLaw.caseId.value();
        theirs.syncUntil(() -> !theirs.stored().keeping().openingReviews(id).isEmpty());
        assertThat(theirs.read(() -> theirs.stored().keeping().openedBy(id)))
                .extracting(OpenedBy::who, OpenedBy::reason, OpenedBy::approver)
                .containsExactly(tuple(me.name(), WHY, manager.name()));
        assertThat(theirs.read(() -> theirs.stored().keeping().openingReviews(id)))
                .extracting(OpeningReview::verdict, OpeningReview::by)
                .containsExactly(tuple(OpeningReview.Verdict.AGREED, manager.name()));
        assertThat(written("OPENED_URGENTLY")).isEqualTo(1);
        assertThat(written("URGENT_AGREED")).isEqualTo(1);
        mine.at(new Place.CaseFile(publicLaw.caseId, CaseSection.OVERVIEW))
                .see("Opened without allocation until");
        assertThat(mine.read(() -> mine.stored().audit().ofCase(id)))
                .extracting(AuditEntry::act)
                .contains(Act.CASE_OPENED);
    }

    private long written(String act) throws SQLException {
        try (var owner = Underneath.owner();
                var asked = owner.createStatement();
                var answer =
                        asked.executeQuery(
                                "SELECT count(*) FROM audit_event WHERE act = '%s' AND case_id = '%s'"
                                        .formatted(act, publicLaw.caseId))) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void itsWordsDoNotComeIntoMyReport(Report report) {
        mine.pages().copy(NIA_SAID, new Place.InterviewRoom(publicLaw.interviewId));
        var hands =
                mine.at(new Place.ReportDesk(report.id()))
                        .press("Recommendations: To do")
                        .press("Add a paragraph");
        var editor = passage(hands);
        Window.onScreen(editor::paste);
        hands.see("what belongs to one family must not stand in another’s record")
                .see("Words of " + THEIRS + " in this case")
                .press("Paste it")
                .see("Say which order or direction allows it")
                .look("linked-not-pasted-light")
                .press("Do not paste");
        assertThat(hands.canSee(NIA_SAID)).isFalse();
        assertThat(mine.read(() -> mine.stored().audit().ofAct(Act.PASTED_BY_PERMISSION)))
                .isEmpty();

        mine.pages()
                .copy(
                        "Alys likes the owl",
                        new Place.CaseFile(privateLaw.caseId, CaseSection.PEOPLE));
        Window.onScreen(editor::paste);
        hands.see("Alys likes the owl");
        unlessTheCourtAllowsIt(editor, hands);
    }

    private void unlessTheCourtAllowsIt(TextInputControl editor, Hands hands) {
        mine.pages().copy(NIA_SAID, new Place.InterviewRoom(publicLaw.interviewId));
        Window.onScreen(editor::paste);
        hands.see("Words of " + THEIRS)
                .write("Which order or direction allows it?", ORDER)
                .press("Paste it")
                .see(NIA_SAID);
        assertThat(mine.read(() -> mine.stored().audit().ofAct(Act.PASTED_BY_PERMISSION)))
                .extracting(AuditEntry::caseId, AuditEntry::why)
                .containsExactly(
                        tuple(Optional.of(privateLaw.caseId.value()), THEIRS + ": " + ORDER));
    }

    private static TextInputControl passage(Hands hands) {
        return hands.styled("text-area").stream()
                .map(TextInputControl.class::cast)
                .filter(area -> area.isEditable() && !area.isDisabled())
                .findFirst()
                .orElseThrow();
    }

    private void theTimeIsOver() {
        var until =
                mine.read(
                        () -> mine.stored().keeping().openedUntil().get(publicLaw.caseId.value()));
        assertThat(until).isBetween(clock.instant(), clock.instant().plus(Duration.ofHours(25)));
        clock.pass(Duration.ofHours(25));
        mine.read(() -> mine.stored().keeping().shutWhatIsOver(Set.of()));
        nothingOfItIsHere();
    }

    private Person niaIn(Visit visit, PersonId id, Part part) {
        return new Person(
                id,
                visit.caseId,
                NIA,
                List.of(),
                Birth.stated(BORN),
                "",
                Set.of(part),
                List.of(),
                List.of(),
                Optional.empty(),
                LanguageChoice.WELSH,
                "");
    }

    private static ChildrensCase theCase(Visit visit, String number, LawType law) {
        return new ChildrensCase(
                visit.caseId,
                number,
                "",
                "Family Court at Casnewydd",
                law,
                law == LawType.PUBLIC_LAW
                        ? Procedure.PUBLIC_LAW_OUTLINE
                        : Procedure.CHILD_ARRANGEMENTS_PROGRAMME,
                Organisation.CAFCASS_CYMRU,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Practitioner somebody(String name, Role role) {
        return new Practitioner(
                new PractitionerId(UUID.randomUUID()),
                name,
                role,
                Organisation.CAFCASS_CYMRU,
                "",
                "");
    }
}
