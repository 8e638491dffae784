package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Confidentiality;
import org.tyst.fixtures.PlainText;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.JoinCode;
import org.tyst.sync.Joining;
import org.tyst.sync.Refusal;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.wire.WiredDoor;

/** Who is let in, what is let in, and what the database may know. */
class GuardsTest {
    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();

    @Test
    void anImpostorIsToldNothing() throws Exception {
        try (var laptop = new Laptop(user)) {
            visit.keptOn(laptop, "Helo");
            laptop.reachBy(laptop.membership().url(), "ab".repeat(32));

            assertThat(laptop.sync().trouble()).contains(Trouble.NOT_OUR_CENTRAL_RECORD);
        }
    }

    @Test
    void aCodeWorksOnce() {
        try (var door = new WiredDoor(Clock.systemUTC())) {
            var code = TempCentral.server().newJoinCode(user);

            assertThat(door.join(code)).isInstanceOf(JoinReply.Joined.class);
            assertThat(door.join(code))
                    .isEqualTo(new JoinReply.NotJoined(Joining.CODE_USED_OR_UNKNOWN));
        }
    }

    @Test
    void nobodyJoinsAnImpostor() {
        try (var door = new WiredDoor(Clock.systemUTC())) {
            var code = TempCentral.server().newJoinCode(user);
            var forged = new JoinCode(code.url(), "ab".repeat(32), code.once());

            assertThat(door.join(forged))
                    .isEqualTo(new JoinReply.NotJoined(Joining.NOT_OUR_CENTRAL_RECORD));
        }
    }

    @Test
    void aDeviceThatWasTurnedOutStaysOut() throws Exception {
        try (var laptop = new Laptop(user)) {
            TempCentral.server()
                    .administration()
                    .revoke(laptop.membership().device(), TempCentral.ADMIN);

            assertThat(laptop.sync().trouble()).contains(Trouble.DEVICE_NOT_ACCEPTED);
        }
    }

    @Test
    void whatIsTooLargeIsSetAsideAndTheRestFlows() throws Exception {
        try (var laptop = new Laptop(user);
                var other = new Laptop(user)) {
            visit.keptOn(laptop, "Helo");
            var large = new Visit();
            large.keptOn(laptop, "x".repeat(9 << 20));

            assertThat(laptop.sync().trouble()).isEmpty();
            other.sync();

            assertThat(laptop.sync.counts().refused())
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.reason()).isEqualTo(Refusal.TOO_LARGE);
                        assertThat(refused.item()).isEqualTo(large.statementId.value());
                    });
            assertThat(visit.wordsOn(other)).containsExactly("Helo");
        }
    }

    @Test
    void whatComesForACaseOfSomebodyElsesIsKeptAndNotShown() throws Exception {
        var stranger = UUID.randomUUID();
        try (var laptop = new Laptop(user);
                var elsewhere = new Laptop(stranger)) {
            visit.keptOn(laptop, "Helo");
            laptop.sync();
            visit.keptOn(elsewhere, "Not my case any more");

            assertThat(elsewhere.sync().trouble()).isEmpty();

            assertThat(elsewhere.sync.counts().waiting()).isEmpty();
            assertThat(visit.wordsOn(elsewhere)).containsExactly("Not my case any more");
            assertThat(visit.wordsOn(laptop)).containsExactly("Helo");
            try (var owner = Underneath.owner()) {
                assertThat(
                                Underneath.number(
                                        owner,
                                        "SELECT count(*) FROM late_op WHERE case_id = '"
                                                + visit.caseId
                                                + "'"))
                        .isEqualTo(4);
            }
        }
    }

    @Test
    void theDatabaseItselfShowsNobodyAnothersCaseload() throws Exception {
        try (var laptop = new Laptop(user)) {
            visit.keptOn(laptop, "Helo");
            laptop.sync();
        }
        for (var table :
                new String[] {
                    "case_head",
                    "item",
                    "item_version",
                    "op_log",
                    "conflict",
                    "content",
                    "case_access"
                }) {
            assertThat(rowsFor(UUID.randomUUID(), table)).as(table).isZero();
        }
        assertThat(rowsFor(user, "item")).isEqualTo(4);
    }

    private long rowsFor(UUID asking, String table) throws SQLException {
        try (var connection = Underneath.serviceFor(asking)) {
            return Underneath.number(connection, "SELECT count(*) FROM " + table);
        }
    }

    @Test
    void theServiceCannotUndoWhatWasWrittenDown() throws Exception {
        try (var connection = Underneath.serviceFor(user)) {
            for (var act :
                    new String[] {
                        "DELETE FROM item_version",
                        "UPDATE item_version SET vid = 0",
                        "DELETE FROM item",
                        "DELETE FROM op_log",
                        "SELECT * FROM audit_event",
                        "UPDATE case_access SET to_at = NULL",
                        "ALTER TABLE item DISABLE ROW LEVEL SECURITY"
                    })
                assertThatThrownBy(() -> Sql.run(connection, act))
                        .as(act)
                        .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void nobodyOnThisMachineComesInWithoutThePassword() {
        var url = TempCentral.server().database().postgres().url();

        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "tyst_service", "guess"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void noFileOfTheCentralRecordHoldsAReadableWord() throws Exception {
        try (var laptop = new Laptop(user)) {
            visit.keptOn(laptop, "Plannedwordsofachild");
            laptop.record
                    .stored()
                    .cases()
                    .save(visit.address(Confidentiality.WITHHELD, "C8"), "2 Plantedrow, ZZ9 4QT");
            laptop.sync();
        }
        try (var owner = Underneath.owner()) {
            Sql.run(owner, "CHECKPOINT");
        }
        assertThat(Files.isDirectory(TempCentral.folder().resolve("postgres"))).isTrue();
        assertThat(
                        PlainText.found(
                                TempCentral.folder(),
                                "Plannedwordsofachild",
                                "Plantedrow",
                                "Alys Rees-Hale",
                                "Casnewydd",
                                "M. Rees"))
                .isEmpty();
    }
}
