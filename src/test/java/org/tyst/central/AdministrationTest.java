package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tyst.sync.CentralDoor.JoinReply;
import org.tyst.sync.JoinCode;
import org.tyst.vault.CentralKeys;
import org.tyst.wire.WiredDoor;

/** An administrator at the keyboard, beside a central record that is running. */
class AdministrationTest {
    private static AdminOffice office;

    private final List<String> told = new ArrayList<>();
    private final UUID user = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Visit visit = new Visit();

    @BeforeAll
    static void sitDown() throws Exception {
        TempCentral.server();
        office = AdminOffice.of(new CentralConfig(TempCentral.folder(), 0, new byte[32]));
        assertThat(office.ofItsOwn()).isEmpty();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void enrolsOneLaptopByACode() throws Exception {
        assertThat(typed("enrol " + user)).isTrue();
        var code = JoinCode.read(told.getLast().strip()).orElseThrow();
        try (var door = new WiredDoor(Clock.systemUTC())) {
            assertThat(door.join(code)).isInstanceOf(JoinReply.Joined.class);
        }
        typed("devices");
        assertThat(told).anyMatch(line -> line.contains("of " + user) && line.contains("ACTIVE"));
    }

    @Test
    void aCaseGoesFromOneToTheOtherAndTheLastContactIsTold() throws Exception {
        try (var mine = new Laptop(user);
                var theirs = new Laptop(other)) {
            visit.keptOn(mine, "I like it");
            mine.sync();
            assertThat(typed("reallocate " + visit.caseId + " " + user + " " + other)).isTrue();
            assertThat(told).anyMatch(line -> line.startsWith("Their laptop "));
            theirs.sync();
            assertThat(visit.wordsOn(theirs)).containsExactly("I like it");
            visit.say(mine, "Written without knowing");
            mine.sync();
            theirs.sync();
            assertThat(visit.wordsOn(theirs)).containsExactly("I like it");
            assertThat(typed("reallocate " + visit.caseId + " " + user + " " + other)).isFalse();
            assertThat(typed("allocate " + visit.caseId + " " + other)).isFalse();
        }
    }

    @Test
    void nobodyWithoutTrainingIsGivenACaseAndTheDayReachesTheLaptop() throws Exception {
        try (var laptop = new Laptop(user)) {
            assertThat(typed("certify " + user + " 2020-01-31")).isTrue();
            assertThat(typed("allocate " + visit.caseId + " " + user)).isFalse();
            laptop.sync();
            assertThat(laptop.record.stored().clock().word().orElseThrow().trainedUntil())
                    .contains(LocalDate.parse("2020-01-31"));
            assertThat(typed("certify " + user + " 2099-01-31")).isTrue();
            assertThat(typed("allocate " + visit.caseId + " " + user)).as("not attested").isFalse();
            assertThat(typed("extend " + user)).isTrue();
            assertThat(typed("extend " + user)).as("once").isFalse();
            assertThat(typed("attest " + user + " 2097-01-31")).isTrue();
            assertThat(typed("allocate " + visit.caseId + " " + user)).isTrue();
            laptop.sync();
            assertThat(laptop.record.stored().clock().word().orElseThrow().trainedUntil())
                    .contains(LocalDate.parse("2099-01-31"));
        }
    }

    @Test
    void wipesAndTellsHowFarThatHasCome() throws Exception {
        try (var laptop = new Laptop(user)) {
            var device = laptop.membership().device();
            assertThat(typed("wipe " + device)).isTrue();
            assertThat(typed("wipe " + device)).isFalse();
            assertThat(typed("revoke " + device)).isTrue();
            typed("receipts");
            assertThat(line(device)).contains("fetched never", "not done yet");
            laptop.sync();
            typed("receipts");
            assertThat(line(device)).doesNotContain("fetched never").contains("not done yet");
            typed("devices");
            assertThat(line(device)).contains("WIPE");
        }
        assertThat(typed("wipe " + UUID.randomUUID())).isFalse();
    }

    @Test
    void whatIsNotUnderstoodChangesNothing() throws Exception {
        assertThat(typed("wipe")).isFalse();
        assertThat(typed("wipe everything")).isFalse();
        assertThat(typed("certify " + user + " tomorrow")).isFalse();
        assertThat(typed("")).isFalse();
        assertThat(new AdminDesk(office, prompt -> " ", told::add).run(List.of("enrol", "" + user)))
                .isFalse();
    }

    @Test
    void whoeverActsIsWrittenDownWithTheirReasonAndNeitherCanBeReadInTheDatabase()
            throws Exception {
        typed("certify " + user + " 2099-01-31");
        try (var connection = Underneath.owner()) {
            var box =
                    Sql.row(
                                    connection,
                                    "SELECT box FROM audit_event WHERE act = 'CERTIFIED' AND user_id = ?",
                                    row -> row.getBytes("box"),
                                    user)
                            .orElseThrow();
            assertThat(new String(box, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Bowen", "left");
        }
    }

    @Test
    void theDatabaseShowsAnAdministratorNothingOfACase() throws Exception {
        var account = OwnPostgres.administrator(CentralKeys.of(new byte[32]));
        var url = TempCentral.server().database().postgres().url();
        try (var connection =
                DriverManager.getConnection(url, account.name(), account.password())) {
            for (var act :
                    List.of(
                            "SELECT * FROM item",
                            "SELECT * FROM item_version",
                            "SELECT * FROM content",
                            "SELECT * FROM late_op",
                            "SELECT * FROM device_audit",
                            "SELECT * FROM attachment_chunk",
                            "SELECT * FROM central_key",
                            "SELECT state_hash FROM case_head",
                            "SELECT * FROM audit_event",
                            "DELETE FROM case_access",
                            "UPDATE case_access SET user_id = gen_random_uuid()",
                            "UPDATE device SET public_key = ''",
                            "DELETE FROM wipe_order",
                            "UPDATE wipe_order SET receipt = NULL"))
                assertThatThrownBy(() -> Sql.run(connection, act))
                        .as(act)
                        .isInstanceOf(SQLException.class);
        }
    }

    private boolean typed(String line) throws SQLException {
        told.clear();
        var words = line.isEmpty() ? List.<String>of() : List.of(line.split(" ", -1));
        return new AdminDesk(
                        office,
                        prompt -> prompt.startsWith("Your") ? "B. Bowen" : "P1 left",
                        told::add)
                .run(words);
    }

    private String line(UUID device) {
        return told.stream()
                .filter(line -> line.contains(device.toString()))
                .findFirst()
                .orElse("");
    }
}
