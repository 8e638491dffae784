package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.audit.Break;
import org.tyst.store.Tampered;

/** A laptop's history, witnessed by a real central record: what the laptop alone could not see, shows at the next sync. */
class HistoryWitnessedTest {
    private final Laptop laptop = new Laptop(UUID.randomUUID());
    private final AuditTrail trail = laptop.record.stored().audit();

    @BeforeEach
    void tellSome() throws Exception {
        laptop.sync.join(laptop.membership());
        for (var i = 0; i < 9; i++) note();
        assertThat(laptop.sync().trouble()).isEmpty();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void everyLinkIsHeldThereOnceAndNoWordOfItIsReadable() throws Exception {
        assertThat(held(0)).isEqualTo(10);
        laptop.sync();
        assertThat(held(0)).isEqualTo(10);
        try (var owner = Underneath.owner()) {
            assertThat(
                            Underneath.number(
                                    owner,
                                    "SELECT count(*) FROM device_audit WHERE encode(box, 'escape') LIKE '%Visit to Nain%'"))
                    .isZero();
        }
    }

    @Test
    void aLongHistoryIsShownInParts() throws Exception {
        for (var i = 0; i < 900; i++) note();
        assertThat(laptop.sync().trouble()).isEmpty();
        assertThat(held(0)).isEqualTo(910);
    }

    @Test
    void aTailThatWasCutAndItsHeadRewrittenShowsAtTheNextSync() throws Exception {
        Tampered.cutUnseen(laptop.record, 6);
        assertThat(trail.verify()).isInstanceOf(Verdict.Whole.class);

        laptop.sync();

        assertThat(found()).containsExactly("ROLLED_BACK 7");
        assertThat(((Verdict.Broken) trail.verify()).first().kind())
                .isEqualTo(Break.Kind.ROLLED_BACK);
        assertThat(discords()).isEqualTo(1);
    }

    @Test
    void anOlderCopyThatWorkedOnShowsWhereItLeftTheOther() throws Exception {
        Tampered.putBack(laptop.record, 6);
        for (var i = 0; i < 20; i++) note();

        laptop.sync();

        assertThat(found()).containsExactly("ROLLED_BACK 7");
    }

    @Test
    void itIsToldOnceAndBothLinesAreKept() throws Exception {
        Tampered.cutUnseen(laptop.record, 6);
        laptop.sync();
        laptop.sync();
        note();
        laptop.sync();

        assertThat(found()).hasSize(1);
        assertThat(discords()).isEqualTo(1);
        assertThat(held(0)).isEqualTo(10);
        assertThat(held(1)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void itIsToldAgainUntilTheLaptopHasHeardIt() throws Exception {
        Tampered.cutUnseen(laptop.record, 6);
        var said = laptop.sync.history().testimony(400);
        laptop.central().testify(said); // the answer is lost

        laptop.sync();

        assertThat(found()).containsExactly("ROLLED_BACK 7");
    }

    @Test
    void whatIsHeldThereCannotBeChangedByTheService() throws Exception {
        try (var service = Underneath.serviceFor(laptop.membership().user())) {
            assertThat(refused(service, "DELETE FROM device_audit")).isTrue();
            assertThat(refused(service, "UPDATE device_audit SET mac = ''")).isTrue();
        }
    }

    private static boolean refused(java.sql.Connection service, String sql) {
        try {
            Sql.run(service, sql);
            return false;
        } catch (SQLException e) {
            return e.getSQLState().equals("42501");
        }
    }

    private void note() {
        trail.record(Act.LOCKED, Optional.empty(), Optional.empty(), "Visit to Nain");
    }

    private List<String> found() {
        return trail.ofAct(Act.TRAIL_BROKEN).stream().map(AuditEntry::why).toList();
    }

    private long held(int line) throws SQLException {
        return number(
                "SELECT count(*) FROM device_audit WHERE line = "
                        + line
                        + " AND device = '"
                        + laptop.membership().device()
                        + "'");
    }

    private long discords() throws SQLException {
        return number(
                "SELECT count(*) FROM audit_event WHERE act = 'DISCORD' AND device = '"
                        + laptop.membership().device()
                        + "'");
    }

    private static long number(String sql) throws SQLException {
        try (var owner = Underneath.owner()) {
            return Underneath.number(owner, sql);
        }
    }
}
