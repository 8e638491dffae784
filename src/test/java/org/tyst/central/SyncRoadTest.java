package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Confidentiality;
import org.tyst.sync.Settlement;
import org.tyst.sync.SyncStatus.Trouble;

/** Two encrypted laptops of one practitioner, real HTTPS, real PostgreSQL. */
class SyncRoadTest {
    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Laptop one = new Laptop(user);
    private final Laptop two = new Laptop(user);

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    @Test
    void whatWasWrittenOnOneIsFoundOnTheOther() throws Exception {
        visit.keptOn(one, "Dwi'n hoffi bod efo Nain");
        one.record
                .stored()
                .cases()
                .save(visit.address(Confidentiality.WITHHELD, "C8"), "2 Sand Row, ZZ9 4QT");

        var sent = one.sync();
        var read = two.sync();

        assertThat(sent.trouble()).isEmpty();
        assertThat(sent.pushed()).isEqualTo(5);
        assertThat(read.pulled()).isEqualTo(5);
        assertThat(visit.wordsOn(two)).containsExactly("Dwi'n hoffi bod efo Nain");
        assertThat(two.record.stored().cases().rows())
                .extracting(row -> row.title())
                .containsExactly("XX26P00417");
        assertThat(two.record.stored().sealedDetails().open(visit.point, "A visit"))
                .contains("2 Sand Row, ZZ9 4QT");
        assertThat(one.sync.counts().waiting()).isEmpty();
    }

    @Test
    void aSecondRoundSendsAndReadsNothing() throws Exception {
        visit.keptOn(one, "Helo");
        one.sync();

        var again = one.sync();

        assertThat(again.pushed()).isZero();
        assertThat(again.pulled()).isZero();
    }

    @Test
    void bothTextsAreShownWhenTheSameWordsWereChangedOnBoth() throws Exception {
        bothChange();

        var conflict = two.sync.conflicts().getFirst();

        assertThat(conflict.clashes()).hasSize(1);
        assertThat(conflict.clashes().getFirst().field()).isEqualTo("words");
        assertThat(conflict.clashes().getFirst().before()).isEqualTo("I like it");
        assertThat(conflict.clashes().getFirst().mine()).isEqualTo("I like it at Nain's");
        assertThat(conflict.clashes().getFirst().theirs()).isEqualTo("I like it at Dad's");
        assertThat(conflict.ways()).containsExactlyInAnyOrder(Settlement.Way.values());
    }

    @Test
    void theOtherLaptopLearnsOfTheConflictToo() throws Exception {
        bothChange();
        one.sync();

        assertThat(one.sync.conflicts()).isEqualTo(two.sync.conflicts());
    }

    @Test
    void keptAsTwoAccountsBothStandSideBySideEverywhere() throws Exception {
        bothChange();

        settle(new Settlement.KeepBoth());

        assertThat(visit.wordsOn(two))
                .containsExactlyInAnyOrder("I like it at Dad's", "I like it at Nain's");
        assertAgreed();
    }

    @Test
    void mineReplacesTheirs() throws Exception {
        bothChange();

        settle(new Settlement.KeepMine());

        assertThat(visit.wordsOn(two)).containsExactly("I like it at Nain's");
        assertAgreed();
    }

    @Test
    void theirsStays() throws Exception {
        bothChange();

        settle(new Settlement.KeepTheirs());

        assertThat(visit.wordsOn(two)).containsExactly("I like it at Dad's");
        assertAgreed();
    }

    @Test
    void aTextOfOnesOwnReplacesBoth() throws Exception {
        bothChange();

        settle(new Settlement.Edited(Map.of("words", "I like it at Nain's and at Dad's")));

        assertThat(visit.wordsOn(two)).containsExactly("I like it at Nain's and at Dad's");
        assertAgreed();
    }

    @Test
    void aDecisionOnAnOlderTextIsNotTaken() throws Exception {
        bothChange();
        var shown = two.sync.conflicts().getFirst();
        visit.say(two, "I like it at Dad's now");

        assertThat(two.sync.settle(shown, new Settlement.KeepMine()))
                .isInstanceOf(SaveOutcome.Stale.class);
    }

    @Test
    void whatIsTypedWhileASettlementIsOnItsWayIsNotLost() throws Exception {
        bothChange();
        two.sync.settle(two.sync.conflicts().getFirst(), new Settlement.KeepMine());
        two.sync.takeWaiting(10);
        visit.say(two, "I like it at Nain's, mostly");

        two.sync();
        one.sync();

        assertThat(visit.wordsOn(one)).containsExactly("I like it at Nain's, mostly");
        assertAgreed();
    }

    @Test
    void whatIsOpenInAPageDoesNotChangeUnderTheHands() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        two.sync();
        two.inHand(Set.of(visit.caseId.value()));
        visit.say(one, "I like it at Dad's");
        one.sync();
        two.sync();
        var whileOpen = visit.wordsOn(two);
        // The page still shows the text it was opened with, and saves all of it.
        two.record
                .stored()
                .interviews()
                .keep(visit.interview(), List.of(visit.said("I like it, in Welsh")), List.of());
        two.sync();
        two.inHand(Set.of());
        two.sync();

        assertThat(whileOpen).containsExactly("I like it");
        assertThat(two.sync.conflicts().getFirst().clashes().getFirst().mine())
                .isEqualTo("I like it, in Welsh");
        assertThat(two.sync.conflicts().getFirst().clashes().getFirst().theirs())
                .isEqualTo("I like it at Dad's");
    }

    @Test
    void anAddressWithheldOnOneIsOpenOnNeither() throws Exception {
        visit.keptOn(one, "Helo");
        one.record
                .stored()
                .cases()
                .save(visit.address(Confidentiality.OPEN, "C100"), "2 Sand Row, ZZ9 4QT");
        one.sync();
        two.sync();
        one.record.stored().cases().save(visit.address(Confidentiality.WITHHELD, "C100"), "");
        two.record
                .stored()
                .cases()
                .save(visit.address(Confidentiality.OPEN, "phone"), "2 Sand Row, ZZ9 4QT");

        one.sync();
        two.sync();
        one.sync();

        for (var laptop : new Laptop[] {one, two}) {
            var point =
                    laptop.record
                            .stored()
                            .cases()
                            .open(visit.caseId)
                            .orElseThrow()
                            .contactPoints()
                            .getFirst();
            assertThat(point.confidentiality()).isEqualTo(Confidentiality.WITHHELD);
            assertThat(point.source()).isEqualTo("phone");
            assertThat(laptop.record.stored().sealedDetails().open(visit.point, "Check"))
                    .contains("2 Sand Row, ZZ9 4QT");
        }
    }

    @Test
    void aSignedInterviewStaysAsItWasSigned() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        two.sync();
        visit.say(two, "I like it here");
        one.record.stored().interviews().sign(visit.interviewId);

        one.sync();
        two.sync();
        one.sync();

        assertThat(visit.wordsOn(two)).containsExactly("I like it");
        assertThat(two.sync.conflicts().getFirst().ways())
                .containsExactlyInAnyOrder(Settlement.Way.KEEP_THEIRS, Settlement.Way.KEEP_BOTH);
    }

    @Test
    void aClockThatIsAYearWrongStopsNothing() throws Exception {
        try (var late = new Laptop(user, Clock.offset(Clock.systemUTC(), Duration.ofDays(-400)))) {
            visit.keptOn(late, "Helo");

            assertThat(late.sync().trouble()).isEmpty();
        }
        two.sync();

        assertThat(visit.wordsOn(two)).containsExactly("Helo");
    }

    @Test
    void offlineEverythingWaits() throws Exception {
        visit.keptOn(one, "Helo");
        one.reachBy("https://127.0.0.1:9", one.membership().fingerprint());

        assertThat(one.sync().trouble()).contains(Trouble.NO_ANSWER);
        assertThat(one.sync.counts().waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.items()).isEqualTo(4));
    }

    private void bothChange() throws Exception {
        visit.keptOn(one, "I like it");
        one.sync();
        two.sync();
        visit.say(one, "I like it at Dad's");
        visit.say(two, "I like it at Nain's");
        one.sync();
        two.sync();
    }

    private void settle(Settlement settlement) throws Exception {
        assertThat(two.sync.settle(two.sync.conflicts().getFirst(), settlement))
                .isInstanceOf(SaveOutcome.Saved.class);
        two.sync();
        one.sync();
    }

    private void assertAgreed() {
        assertThat(visit.wordsOn(one)).isEqualTo(visit.wordsOn(two));
        for (var laptop : new Laptop[] {one, two}) {
            assertThat(laptop.sync.conflicts()).isEmpty();
            assertThat(laptop.sync.counts().waiting()).isEmpty();
        }
    }
}
