package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.Json;
import org.tyst.cases.Hold;

/** An administrator who holds a case, and one who takes along what was done. */
class RecordsOfficeTest {
    private static final String WORDS = "I like it when it is quiet at Nain's";
    private static AdminOffice office;

    private final List<String> told = new ArrayList<>();
    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    @TempDir private Path folder;

    @BeforeAll
    static void sitDown() throws Exception {
        TempCentral.server();
        office = AdminOffice.of(new CentralConfig(TempCentral.folder(), 0, new byte[32]));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aHoldStopsDestructionAndShowsOnTheLaptopUntilItIsLifted() throws Exception {
        try (var laptop = new Laptop(user)) {
            visit.keptOn(laptop, WORDS);
            laptop.sync();

            assertThat(typed("hold " + visit.caseId + " NOSTALGIA")).isFalse();
            assertThat(told.getLast()).contains("LITIGATION");
            assertThat(typed("hold " + UUID.randomUUID() + " LITIGATION")).isFalse();
            assertThat(typed("hold " + visit.caseId + " LITIGATION")).isTrue();
            laptop.sync();
            var hold = laptop.record.stored().holds().ofCase(visit.caseId).getFirst();
            assertThat(hold.stands()).isTrue();
            assertThat(hold.setBy()).isEqualTo("B. Bowen");

            assertThat(typed("end " + visit.caseId + " " + user)).isTrue();
            assertThat(typed("destroy " + visit.caseId)).isFalse();
            assertThat(told.getLast()).contains("held (LITIGATION");

            assertThat(typed("lift " + visit.caseId + " " + hold.id())).isTrue();
            assertThat(typed("lift " + visit.caseId + " " + hold.id())).as("once").isFalse();
            typed("holds " + visit.caseId);
            assertThat(told).anyMatch(line -> line.contains("LIFTED") && line.contains("B. Bowen"));
            assertThat(typed("destroy " + visit.caseId)).isFalse();
            assertThat(told.getLast()).doesNotContain("held");

            typed("allocate " + visit.caseId + " " + user);
            laptop.sync();
            assertThat(laptop.record.stored().holds().ofCase(visit.caseId))
                    .extracting(Hold::stands)
                    .containsExactly(false);
        }
    }

    /** The second wall: what the desk may see while it has the case. */
    @Test
    void theDeskThatHoldsACaseSeesItsHoldsAndNoOtherWord() throws Exception {
        try (var laptop = new Laptop(user)) {
            visit.keptOn(laptop, WORDS);
            laptop.sync();
        }
        typed("hold " + visit.caseId + " COMPLAINT");
        var kinds = "SELECT DISTINCT kind FROM item WHERE case_id = '" + visit.caseId + "'";
        try (var desk = Underneath.serviceFor(Holding.DESK);
                var owner = Underneath.owner()) {
            assertThat(Sql.rows(desk, kinds, row -> row.getString(1))).as("afterwards").isEmpty();
            Sql.change(
                    owner,
                    "INSERT INTO case_access (user_id, case_id, role, to_at, granted_by, reason) VALUES (?, ?, 'RECORDS', now() + interval '1 minute', '', '')",
                    Holding.DESK,
                    visit.caseId.value());
            assertThat(Sql.rows(desk, kinds, row -> row.getString(1))).containsExactly("HOLD");
        }
    }

    @Test
    void anAuditIsTakenAlongAndOneThatWasTamperedWithShows() throws Exception {
        try (var laptop = new Laptop(user)) {
            visit.keptOn(laptop, WORDS);
            laptop.sync();
            laptop.sync();
        }
        typed("hold " + visit.caseId + " COMPLAINT");
        var file = folder.resolve("audit.jsonl");

        assertThat(typed("export-audit " + file + " case " + visit.caseId)).isTrue();
        assertThat(typed("export-audit " + file + " case " + visit.caseId)).isFalse();
        assertThat(typed("verify-audit " + file)).isTrue();
        var lines = Files.readAllLines(file);
        assertThat(lines).allMatch(line -> Json.object(line).isObject());
        assertThat(String.join("\n", lines))
                .contains("\"act\":\"PUSHED\"", "\"act\":\"HELD\"", "\"act\":\"AUDIT_EXPORTED\"")
                .contains("\"source\":\"laptop\"", "B. Bowen", "Asked for by the court")
                .doesNotContain(WORDS, "Alys", "XX26P00417");

        var changed = new ArrayList<>(lines);
        changed.set(2, lines.get(2).replace("\"at\":\"20", "\"at\":\"19"));
        assertThat(verified(changed)).contains("Line 3 ");
        var without = new ArrayList<>(lines);
        without.remove(3);
        assertThat(verified(without)).contains("Line 4 ");
        assertThat(verified(lines.subList(0, lines.size() - 1))).contains("without its end");
        var longer = new ArrayList<>(lines.subList(0, lines.size() - 2));
        longer.add(lines.getLast());
        assertThat(verified(longer)).contains("does not fit");
    }

    @Test
    void anAuditOfAPeriodHasItsDaysAndNoOthers() throws Exception {
        typed("team " + UUID.randomUUID() + " " + user + " manager");
        var today = LocalDate.now(ZoneOffset.UTC);
        var before = folder.resolve("before.jsonl");
        var now = folder.resolve("now.jsonl");

        typed("export-audit %s from 2020-01-01 to %s".formatted(before, today.minusDays(1)));
        assertThat(typed("export-audit %s from %s to %s".formatted(now, today, today))).isTrue();

        assertThat(Files.readAllLines(before)).hasSize(2);
        assertThat(Files.readString(now)).contains("\"act\":\"JOINED_TEAM\"", user.toString());
        assertThat(typed("export-audit " + folder.resolve("no") + " from yesterday")).isFalse();
    }

    private String verified(List<String> lines) throws Exception {
        var file = Files.write(folder.resolve("other-" + UUID.randomUUID()), lines);
        assertThat(typed("verify-audit " + file)).isFalse();
        return told.getLast();
    }

    private boolean typed(String line) throws SQLException {
        told.clear();
        return new AdminDesk(
                        office,
                        prompt -> prompt.startsWith("Your") ? "B. Bowen" : "Asked for by the court",
                        told::add)
                .run(List.of(line.split(" ")));
    }
}
