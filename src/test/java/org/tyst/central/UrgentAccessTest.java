package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.cases.ChildrensCase;
import org.tyst.sync.AccessAnswer;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningReview;
import org.tyst.sync.OpeningReview.Verdict;
import org.tyst.sync.Protocol.AccessAsked;
import org.tyst.sync.Pulled;

/** A case that is somebody else's is opened for a reason and a time, everybody who has it can see so, and then it is gone again. */
class UrgentAccessTest {
    private static final String REASON = "Police ring: the child is at the station, nobody answers";
    private final String number = "ZQ26P" + Math.abs(UUID.randomUUID().hashCode() % 100_000);
    private final Visit visit = new Visit();
    private final UUID owner = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private final Laptop theirs = new Laptop(owner);
    private final Laptop mine = new Laptop(stranger);

    @BeforeEach
    void aCaseOfSomebodyElse() throws Exception {
        visit.keptOn(theirs, "I like it");
        theirs.record.stored().cases().save(numbered(visit.theCase()));
        theirs.sync.join(theirs.membership());
        theirs.sync();
        mine.sync.join(mine.membership());
        mine.sync();
        var team = UUID.randomUUID();
        var admin = TempCentral.server().administration();
        admin.joinTeam(team, owner, Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        admin.joinTeam(team, manager, Teams.Part.MANAGER, TempCentral.ADMIN);
    }

    private ChildrensCase numbered(ChildrensCase other) {
        return new ChildrensCase(
                other.id(),
                number,
                other.courtReference(),
                other.court(),
                other.lawType(),
                other.procedure(),
                other.organisation(),
                other.appliedOn(),
                other.ordersAppliedFor(),
                other.directedReports());
    }

    @AfterEach
    void close() {
        theirs.close();
        mine.close();
    }

    @Test
    void theCaseComesWithAReasonAndGoesWhenTheManagerRefuses() throws Exception {
        assertThat(mine.central().openUrgently(asked(number.toLowerCase(Locale.ROOT), REASON)))
                .isInstanceOf(AccessAnswer.Opened.class);
        mine.sync();
        assertThat(visit.wordsOn(mine)).containsExactly("I like it");
        assertThat(mine.record.stored().keeping().openedUntil()).containsKey(visit.caseId.value());

        theirs.sync();
        assertThat(theirs.record.stored().keeping().openedBy(visit.caseId.value()))
                .singleElement()
                .satisfies(opened -> assertThat(opened.reason()).isEqualTo(REASON));

        visit.say(mine, "Alys said she fell");
        var lines =
                TempCentral.server().administration().urgent(Instant.EPOCH, Optional.of(manager));
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.said().reason()).isEqualTo(REASON));
        TempCentral.server()
                .administration()
                .decide(
                        lines.getFirst().request(),
                        UrgentAccess.Decision.REFUSED,
                        TempCentral.ADMIN);
        mine.sync();

        assertThat(mine.record.stored().cases().open(visit.caseId)).isEmpty();
        theirs.sync();
        assertThat(visit.wordsOn(theirs)).containsExactly("I like it");
        try (var connection = Underneath.owner()) {
            assertThat(
                            Underneath.number(
                                    connection,
                                    "SELECT count(*) FROM late_op WHERE case_id = '"
                                            + visit.caseId
                                            + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void nothingIsOpenedWithoutAReasonOrAnUnknownNumberOrTwice() {
        var central = mine.central();
        assertThat(central.openUrgently(asked(number, "urgent")))
                .isEqualTo(new AccessAnswer.NotOpened(AccessAnswer.Why.REASON));
        assertThat(central.openUrgently(asked("XX99P99999", REASON)))
                .isEqualTo(new AccessAnswer.NotOpened(AccessAnswer.Why.NO_SUCH_CASE));
        assertThat(theirs.central().openUrgently(asked(number, REASON)))
                .isEqualTo(new AccessAnswer.NotOpened(AccessAnswer.Why.YOURS_ALREADY));
    }

    @Test
    void whoeverOnlySupportsATeamSeesNoWordsByItEither() throws Exception {
        TempCentral.server()
                .administration()
                .joinTeam(
                        UUID.randomUUID(),
                        stranger,
                        Teams.Part.BUSINESS_SUPPORT,
                        TempCentral.ADMIN);
        assertThat(mine.central().openUrgently(asked(number, REASON)))
                .isInstanceOf(AccessAnswer.Opened.class);
        mine.sync();
        assertThat(mine.record.stored().cases().open(visit.caseId)).isPresent();
        assertThat(mine.record.stored().interviews().open(visit.interviewId)).isEmpty();
    }

    @Test
    void theTimeRunsOutHereAlsoWithoutAConnection() throws Exception {
        mine.central().openUrgently(asked(number, REASON));
        mine.sync();
        var keeping = mine.record.stored().keeping();
        var heard =
                new Pulled(
                        List.of(),
                        Set.of(visit.caseId.value()),
                        false,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Map.of(visit.caseId.value(), Instant.EPOCH),
                        List.of());
        keeping.learned(heard);
        visit.say(mine, "Not sent yet");
        keeping.shutWhatIsOver(Set.of());
        assertThat(visit.wordsOn(mine)).containsExactly("Not sent yet");
        mine.flush();
        keeping.shutWhatIsOver(Set.of());
        assertThat(mine.record.stored().cases().open(visit.caseId)).isEmpty();
    }

    @Test
    void aManagersWordOnALaptopEndsItAndStandsInTheCase() throws Exception {
        mine.central().openUrgently(asked(number, REASON));
        mine.sync();
        try (var managers = new Laptop(manager)) {
            managers.sync.join(managers.membership());
            managers.sync();
            var desk = managers.record.stored().openings();
            var opened = desk.waiting().getFirst();
            assertThat(opened.who()).isEqualTo("Gwen Parry");
            assertThat(opened.decideBy()).isPresent();

            desk.say(review(opened, Verdict.REFUSED));
            managers.sync();

            assertThat(desk.waiting()).isEmpty();
        }
        mine.sync();
        theirs.sync();
        assertThat(mine.record.stored().cases().open(visit.caseId)).isEmpty();
        assertThat(theirs.record.stored().keeping().openingReviews(visit.caseId.value()))
                .extracting(OpeningReview::why)
                .containsExactly("Her own manager was in the office");
        assertThat(lines().getFirst().decision()).contains(UrgentAccess.Decision.REFUSED);
    }

    @Test
    void nobodyElseSaysWhetherItWasRight() throws Exception {
        mine.central().openUrgently(asked(number, REASON));
        mine.sync();
        theirs.sync();
        var opened = theirs.record.stored().keeping().openedBy(visit.caseId.value()).getFirst();

        theirs.record.stored().openings().say(review(opened, Verdict.AGREED));
        mine.record.stored().openings().say(review(opened, Verdict.AGREED));
        theirs.sync();
        mine.sync();

        assertThat(theirs.sync.counts().refused()).isNotEmpty();
        assertThat(mine.sync.counts().refused()).isNotEmpty();
        assertThat(lines().getFirst().decision()).isEmpty();
    }

    private OpeningReview review(OpenedBy opened, Verdict verdict) {
        return new OpeningReview(
                UUID.randomUUID(),
                opened.caseId(),
                opened.id(),
                verdict,
                "Her own manager was in the office",
                "Carys Bowen",
                Instant.parse("2026-11-23T14:02:11Z"));
    }

    private List<UrgentAccess.Line> lines() throws Exception {
        return TempCentral.server().administration().urgent(Instant.EPOCH, Optional.of(manager));
    }

    private static AccessAsked asked(String number, String reason) {
        return new AccessAsked(number, "CHILD_AT_RISK", reason, "Gwen Parry", Optional.empty());
    }
}
