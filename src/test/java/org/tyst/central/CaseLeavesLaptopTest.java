package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Because;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldId;
import org.tyst.cases.HoldKind;
import org.tyst.store.Everything;
import org.tyst.sync.Ground;
import org.tyst.sync.Obstacle;
import org.tyst.sync.TakenOff;

/** A case leaves a laptop: never before the central record has all of it, and then whole. */
class CaseLeavesLaptopTest {
    private static final String WORDS = "Dwi'n hoffi bod efo Nain";
    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Visit other = new Visit();
    private final Laptop laptop = new Laptop(user);
    private final UUID id = visit.caseId.value();

    @BeforeEach
    void writeAndSend() throws Exception {
        laptop.sync.join(laptop.membership());
        visit.keptOn(laptop, WORDS);
        other.keptOn(laptop, "Something else");
        laptop.record
                .stored()
                .cases()
                .save(visit.address(Confidentiality.WITHHELD, "C8"), "2 Sand Row, ZZ9 4QT");
        laptop.record
                .stored()
                .audit()
                .record(Act.CASE_OPENED, Optional.of(id), Optional.empty(), "Alys asked me to");
        laptop.record.stored().scratch().keep("contest." + id, "half a sentence about Alys");
        assertThat(laptop.sync().trouble()).isEmpty();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void staysWhileSomethingOfItWasNotSent() {
        visit.say(laptop, WORDS + " a Taid");
        assertThat(obstacles()).containsExactly(Obstacle.Kind.WAITING);
        assertThat(off(Ground.ASKED)).isInstanceOf(SaveOutcome.Stale.class);
        assertThat(visit.wordsOn(laptop)).containsExactly(WORDS + " a Taid");
    }

    @Test
    void staysUntilTheCentralRecordHasSaidThatItHasTheSame() throws Exception {
        laptop.record.store().whenCommitted(() -> {});
        Everything.change(laptop.record, "UPDATE case_cursor SET state_hash = 'another'");
        assertThat(obstacles()).containsExactly(Obstacle.Kind.NOT_CONFIRMED);
        assertThat(off(Ground.ASKED)).isInstanceOf(SaveOutcome.Stale.class);
    }

    @Test
    void leavesNothingInAnyTableNorInTheFilesBesideIt() throws Exception {
        var ownWords = laptop.record.stored().ownWords();
        ownWords.addToCase(visit.caseId, "Llwyncelyn");
        ownWords.letBe(visit.statementId.value(), "claims");
        assertThat(Everything.readable(laptop.record)).contains("Llwyncelyn", "claims");
        assertThat(off(Ground.ASKED)).isInstanceOf(SaveOutcome.Saved.class);
        laptop.sync();

        assertThat(Everything.readable(laptop.record))
                .doesNotContain(
                        "Nain",
                        "Sand Row",
                        "asked me to",
                        "half a sentence",
                        "Llwyncelyn",
                        "claims")
                .contains("Something else");
        assertThat(Everything.naming(laptop.record, id)).containsOnlyKeys("audit", "case_away");
        assertThat(Files.size(Path.of(laptop.record.folder() + "/record.db-wal"))).isNotNegative();
        assertThat(laptop.record.store().isWhole()).isTrue();
        assertThat(other.wordsOn(laptop)).containsExactly("Something else");
    }

    @Test
    void keepsAnUnbrokenHistoryWithoutItsReasons() throws Exception {
        off(Ground.ASKED);
        assertThat(reasons()).contains("Alys asked me to"); // until the central record holds them
        laptop.sync();
        assertThat(reasons()).doesNotContain("Alys asked me to");
        assertThat(laptop.record.stored().audit().verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void writesACertificateThatReachesTheCentralRecord() throws Exception {
        off(Ground.ASKED);
        laptop.sync();
        var paper = laptop.sync.keeping().takenOff().getFirst();
        assertThat(paper.ground()).isEqualTo(Ground.ASKED);
        assertThat(paper.confirmedVersion()).isPositive();
        assertThat(paper.itemsInAll()).isEqualTo(5);
        assertThat(paper.withheldDetails()).isEqualTo(1);
        assertThat(paper.toString()).doesNotContain("Alys", "Nain", "Sand Row");
        assertThat(number("SELECT count(*) FROM device_audit WHERE case_id = '" + id + "'"))
                .isEqualTo(laptop.record.stored().audit().ofCase(id).size());
    }

    @Test
    void staysAwayUntilItIsAskedFor() throws Exception {
        off(Ground.ASKED);
        laptop.sync();
        assertThat(isHere()).isFalse();
        assertThat(laptop.sync.keeping().away()).containsExactly(id);

        laptop.sync.keeping().askBack(id);
        laptop.sync();

        assertThat(visit.wordsOn(laptop)).containsExactly(WORDS);
        assertThat(laptop.record.stored().sealedDetails().open(visit.point, "A visit"))
                .contains("2 Sand Row, ZZ9 4QT");
    }

    @Test
    void goesWhenItHasGoneToSomebodyElseAndWhatWasWrittenSinceIsWithTheManager() throws Exception {
        visit.say(laptop, "Written after it was reallocated");
        change("UPDATE case_access SET to_at = now() WHERE case_id = '" + id + "'");
        laptop.sync();

        assertThat(isHere()).isFalse();
        assertThat(number("SELECT count(*) FROM late_op WHERE case_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(papers()).singleElement().satisfies(CaseLeavesLaptopTest::isLate);
        assertThat(Everything.readable(laptop.record)).doesNotContain("reallocated", "Nain");

        change("UPDATE case_access SET to_at = NULL WHERE case_id = '" + id + "'");
        laptop.sync();
        assertThat(visit.wordsOn(laptop)).containsExactly(WORDS);
    }

    private static void isLate(TakenOff paper) {
        assertThat(paper.ground()).isEqualTo(Ground.REALLOCATED);
        assertThat(paper.late()).isEqualTo(1);
    }

    @Test
    void aCaseThatIsOnlyMissingFromTheListStays() throws Exception {
        change("DELETE FROM case_access WHERE case_id = '" + id + "'");
        laptop.sync();
        assertThat(isHere()).isTrue();
    }

    @Test
    void goesWhenItWasClosedButNotWhileSomebodyHasItOpen() throws Exception {
        change("UPDATE case_head SET closed_at = now() WHERE case_id = '" + id + "'");
        laptop.inHand(Set.of(id));
        laptop.sync();
        assertThat(isHere()).isTrue();

        laptop.inHand(Set.of());
        laptop.sync();
        assertThat(isHere()).isFalse();
        assertThat(papers()).extracting(TakenOff::ground).containsExactly(Ground.CLOSED);
    }

    @Test
    void goesWhenNobodyHasOpenedItForAsLongAsThePolicySays() throws Exception {
        Everything.change(
                laptop.record,
                "UPDATE audit SET at = '2026-01-02T10:00:00Z' WHERE hex(case_id) = '"
                        + id.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT)
                        + "'");
        laptop.record
                .stored()
                .audit()
                .record(
                        Act.SEALED_DETAIL_READ,
                        Optional.of(id),
                        Optional.empty(),
                        Because.IT_STANDS_IN_NO_OTHER_CASE.text());
        laptop.sync();
        assertThat(isHere()).isFalse();
        assertThat(papers()).extracting(TakenOff::ground).containsExactly(Ground.NOT_OPENED);
        assertThat(other.wordsOn(laptop)).hasSize(1);
    }

    @Test
    void neverLeavesWhileAHoldStandsWhoeverSetItAndGoesOnceItIsLifted() throws Exception {
        var second = new Laptop(user);
        try (second) {
            second.sync.join(second.membership());
            second.sync();
            second.record.stored().holds().set(complaint());
            second.sync();
            change("UPDATE case_head SET closed_at = now() WHERE case_id = '" + id + "'");
            laptop.sync();
            assertThat(obstacles()).containsExactly(Obstacle.Kind.HELD);
            assertThat(off(Ground.ASKED)).isInstanceOf(SaveOutcome.Stale.class);
            assertThat(isHere()).isTrue();

            second.record.stored().holds().lift(complaint().id(), closed());
            second.sync();
        }
        laptop.sync();
        assertThat(isHere()).isFalse();
        assertThat(papers().getFirst().heldFor()).isEmpty();
    }

    /** Whoever may no longer read it may not keep it either: the record itself is held, where it is. */
    @Test
    void goesToSomebodyElseWithItsHoldWhichTheCertificateTells() throws Exception {
        laptop.record.stored().holds().set(complaint());
        laptop.sync();
        change("UPDATE case_access SET to_at = now() WHERE case_id = '" + id + "'");
        laptop.sync();
        assertThat(isHere()).isFalse();
        assertThat(papers().getFirst().heldFor()).containsExactly("COMPLAINT");
        assertThat(number("SELECT count(*) FROM item WHERE kind = 'HOLD'")).isEqualTo(1);
    }

    private Hold complaint() {
        return Hold.standing(
                new HoldId(new UUID(7, id.getLeastSignificantBits())),
                visit.caseId,
                new HoldKind("COMPLAINT"),
                LocalDate.parse("2026-11-03"),
                "Siân Pritchard",
                "Stage 2 is open");
    }

    private static Hold.Lifting closed() {
        return new Hold.Lifting("Siân Pritchard", LocalDate.parse("2026-11-20"), "It was closed");
    }

    private List<Obstacle.Kind> obstacles() {
        return laptop.sync.keeping().obstacles(id).stream().map(Obstacle::kind).toList();
    }

    private SaveOutcome off(Ground ground) {
        return laptop.sync.keeping().takeOff(id, ground);
    }

    private List<TakenOff> papers() {
        return laptop.sync.keeping().takenOff();
    }

    private List<String> reasons() {
        return laptop.record.stored().audit().ofCase(id).stream()
                .map(entry -> entry.why())
                .toList();
    }

    private boolean isHere() {
        return laptop.record.stored().cases().open(visit.caseId).isPresent();
    }

    private static long number(String sql) throws SQLException {
        try (var owner = Underneath.owner()) {
            return Underneath.number(owner, sql);
        }
    }

    private static void change(String sql) throws SQLException {
        try (var owner = Underneath.owner()) {
            Sql.run(owner, sql);
        }
    }
}
