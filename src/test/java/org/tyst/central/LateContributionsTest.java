package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.sync.Kind;
import org.tyst.sync.late.LateChoice;
import org.tyst.sync.late.LateReview;
import org.tyst.sync.late.LateWords;

/** A case goes to somebody else while its words are on the way: whoever has it now decides what becomes of them. */
class LateContributionsTest {
    private static final String AT_FIRST = "Dwi'n hoffi bod efo Nain";
    private static final String LATE = AT_FIRST + " a Taid";
    private final UUID former = UUID.randomUUID();
    private final UUID next = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Visit second = new Visit();
    private final Laptop mine = new Laptop(former);
    private final Laptop theirs = new Laptop(next);
    private final UUID id = visit.caseId.value();

    @BeforeEach
    void theCaseGoesWhileSomethingIsOnTheWay() throws Exception {
        mine.sync.join(mine.membership());
        theirs.sync.join(theirs.membership());
        visit.keptOn(mine, AT_FIRST);
        mine.sync();
        TempCentral.server().administration().reallocate(id, former, next, TempCentral.ADMIN);
        theirs.sync();
        visit.say(mine, LATE);
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    @Test
    void standsInTheCaseForWhoeverHasItNowBesideWhatStands() throws Exception {
        arrives();
        var came = late(theirs);
        assertThat(came)
                .singleElement()
                .satisfies(words -> {
                    assertThat(words.late().kind()).isEqualTo(Kind.STATEMENT);
                    assertThat(words.late().author()).isEqualTo("M. Rees");
                    assertThat(words.texts()).contains(LATE);
                    assertThat(words.standing().orElseThrow().texts()).contains(AT_FIRST);
                });
        assertThat(theirs.record.stored().late().open())
                .extracting(open -> open.caseId() + " " + open.count())
                .containsExactly(id + " 1");
        assertThat(visit.wordsOn(theirs)).containsExactly(AT_FIRST);
        assertThat(mine.record.stored().cases().open(visit.caseId)).isEmpty();
    }

    @Test
    void takenInItIsTheRecordInItsAuthorsNameAndNobodyNeedsToDecideAgain() throws Exception {
        arrives();
        decide(theirs, LateChoice.TAKE_IN, "");
        assertThat(visit.wordsOn(theirs)).containsExactly(LATE);
        assertThat(late(theirs)).noneMatch(LateWords::isOpen);
        assertThat(late(theirs).getFirst().standing().orElseThrow().author()).isEqualTo("M. Rees");
        assertThat(number("op_log WHERE outcome = 'APPLIED'")).isEqualTo(4 + 2);
        assertThat(theirs.record.acts()).contains("LATE_DECIDED");
    }

    @Test
    void aNewTextOnWhatWasWrittenOnMeanwhileIsAConflictAndNeverWoven() throws Exception {
        visit.say(theirs, AT_FIRST + " bob dydd Sul");
        theirs.sync();
        arrives();
        decide(theirs, LateChoice.TAKE_IN, "");
        assertThat(visit.wordsOn(theirs)).containsExactly(AT_FIRST + " bob dydd Sul");
        assertThat(theirs.sync.conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.clashes().getFirst().mine()).isEqualTo(LATE);
                    assertThat(conflict.mineBy()).isEqualTo("M. Rees");
                });
    }

    @Test
    void keptBesideItIsASecondAccount() throws Exception {
        arrives();
        decide(theirs, LateChoice.BESIDE, "Both were said");
        assertThat(visit.wordsOn(theirs)).containsExactlyInAnyOrder(AT_FIRST, LATE);
    }

    @Test
    void twoWhoDecideDifferentlyAreBothKeptAndItIsTakenInOnce() throws Exception {
        var manager = UUID.randomUUID();
        var team = UUID.randomUUID();
        var admin = TempCentral.server().administration();
        admin.joinTeam(team, next, Teams.Part.PRACTITIONER, TempCentral.ADMIN);
        admin.joinTeam(team, manager, Teams.Part.MANAGER, TempCentral.ADMIN);
        arrives();
        try (var third = new Laptop(manager)) {
            third.sync.join(third.membership());
            third.sync();
            keep(theirs, LateChoice.SET_ASIDE, "It was said to somebody else");
            decide(third, LateChoice.TAKE_IN, "");
            decide(third, LateChoice.BESIDE, "");
            theirs.sync();
            theirs.sync();
            assertThat(visit.wordsOn(theirs)).containsExactly(LATE);
            assertThat(late(theirs).getFirst().reviews())
                    .extracting(LateReview::choice)
                    .containsExactlyInAnyOrder(LateChoice.values());
            third.sync();
            assertThat(third.sync.counts().refused()).isEmpty();
            assertThat(late(third).getFirst().reviews()).hasSize(3);
            assertThat(theirs.sync.keeping().obstacles(id)).isEmpty();
        }
    }

    @Test
    void theHandoverSaysWhatMayStillComeAndWhenNothingMoreWill() throws Exception {
        var at = theirs.record.stored().late().handovers(id).getFirst();
        assertThat(at.from()).isEqualTo("M. Rees");
        assertThat(at.mayBeMore()).isTrue();
        assertThat(at.lastHeard()).isPresent();
        arrives();
        var after = theirs.record.stored().late().handovers(id);
        assertThat(after).singleElement().satisfies(one -> assertThat(one.mayBeMore()).isFalse());
        assertThat(theirs.sync.keeping().obstacles(id)).isEmpty();
    }

    @Test
    void whoNeverHadTheCasePutsNothingIntoIt() throws Exception {
        try (var stranger = new Laptop(UUID.randomUUID())) {
            second.keptOn(stranger, "Mine");
            stranger.sync();
            visit.keptOn(stranger, "Not theirs to say");
            stranger.sync();
        }
        theirs.sync();
        assertThat(late(theirs)).isEmpty();
        assertThat(number("late_op")).isPositive();
    }

    private void arrives() throws Exception {
        mine.sync();
        mine.sync();
        theirs.sync();
    }

    private void decide(Laptop at, LateChoice choice, String why) throws Exception {
        keep(at, choice, why);
        assertThat(at.sync().trouble()).isEmpty();
    }

    private void keep(Laptop at, LateChoice choice, String why) {
        var review =
                new LateReview(
                        UUID.randomUUID(),
                        id,
                        late(at).getFirst().late().id(),
                        choice,
                        why,
                        "Sioned Puw",
                        Instant.parse("2026-11-23T11:00:00Z"));
        at.record.stored().late().decide(List.of(review));
    }

    private List<LateWords> late(Laptop at) {
        return at.record.stored().late().ofCase(id);
    }

    private long number(String from) throws SQLException {
        try (var owner = Underneath.owner()) {
            var where = from.contains("WHERE") ? " AND " : " WHERE ";
            return Underneath.number(
                    owner, "SELECT count(*) FROM " + from + where + "case_id = '" + id + "'");
        }
    }
}
