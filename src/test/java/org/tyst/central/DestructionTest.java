package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tyst.cases.Birth;
import org.tyst.cases.Hold;
import org.tyst.cases.HoldId;
import org.tyst.cases.HoldKind;
import org.tyst.cases.Person;
import org.tyst.vault.CentralKeys;

/** A case of long ago at a real central record, and the administrator who ends it. */
class DestructionTest {
    private static final LocalDate GROWN_UP = LocalDate.parse("1984-02-29");
    private static final String WORDS = "I like it when it is quiet at Nain's";
    private static final String TABLES =
            """
            SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE table_schema = 'public' AND column_name = 'case_id' AND table_type = 'BASE TABLE'
            """;
    private static AdminOffice office;

    private final List<String> told = new ArrayList<>();
    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();

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
    void aCaseOfLongAgoGoesWholeAndOnlyWhenNobodyHasIt() throws Exception {
        try (var laptop = new Laptop(user)) {
            bring(laptop, Birth.stated(GROWN_UP));

            assertThat(typed("destroy " + visit.caseId)).isFalse();
            assertThat(told.getLast()).contains("somebody has it");
            end();
            typed("retention");
            assertThat(told)
                    .anyMatch(line ->
                            line.contains(visit.caseId.toString())
                                    && line.contains("kept until 2019-03-01")
                                    && line.endsWith("MAY BE DESTROYED"));

            assertThat(typed("destroy " + visit.caseId)).isTrue();
            assertThat(told.getLast()).contains("XX26P00417", "item=4", "B. Bowen");
            assertThat(told.toString()).doesNotContain("Alys").doesNotContain(WORDS);
            assertThat(rowsThatNameIt())
                    .containsOnly("case_access", "destroyed_case", "audit_event", "device_audit");
            assertThat(typed("destroy " + visit.caseId)).isFalse();
            typed("destroyed");
            assertThat(told).anyMatch(line -> line.contains("(" + visit.caseId + "), kept until"));
        }
    }

    @Test
    void aLaptopThatComesLateDoesNotBringItBack() throws Exception {
        try (var laptop = new Laptop(user)) {
            bring(laptop, Birth.stated(GROWN_UP));
            end();
            typed("destroy " + visit.caseId);

            visit.say(laptop, "Written without knowing");
            laptop.sync();

            assertThat(rowsThatNameIt())
                    .contains("late_op")
                    .doesNotContain("case_head", "item", "item_version");
            assertThat(typed("allocate " + visit.caseId + " " + user)).isFalse();
            assertThat(told.getLast()).contains("not here any more");
        }
    }

    @Test
    void nothingGoesThatIsHeldOrWhoseAgesAreNotSureOrWhoseTimeHasNotCome() throws Exception {
        try (var laptop = new Laptop(user)) {
            bring(laptop, Birth.unknown());
            end();
            assertThat(typed("destroy " + visit.caseId)).isFalse();
            assertThat(told.getLast()).contains("missing or not sure");
        }
        var young = new Visit();
        try (var laptop = new Laptop(user)) {
            bring(laptop, young, Birth.stated(LocalDate.now(ZoneOffset.UTC).minusYears(30)));
            hold(laptop, young);
            end(young);
            assertThat(typed("destroy " + young.caseId)).isFalse();
            assertThat(told.getLast()).contains("held (COMPLAINT", "otherwise kept until");
            assertThat(rowsThatNameIt(young)).contains("item", "item_version");
        }
    }

    /** The second wall: the account of the commands cannot do it by itself either. */
    @Test
    void theDatabaseRefusesWhileSomebodyHasItAndShowsAnAdministratorNoTable() throws Exception {
        try (var laptop = new Laptop(user)) {
            bring(laptop, Birth.stated(GROWN_UP));
        }
        var admin = OwnPostgres.administrator(CentralKeys.of(new byte[32]));
        var url = TempCentral.server().database().postgres().url();
        try (var connection = DriverManager.getConnection(url, admin.name(), admin.password());
                var statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("SELECT * FROM destroy_case('" + visit.caseId + "')"))
                    .hasMessageContaining("somebody has this case");
            assertThatThrownBy(() -> statement.execute("DELETE FROM item_version"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void bring(Laptop laptop, Birth birth) throws Exception {
        bring(laptop, visit, birth);
    }

    private static void bring(Laptop laptop, Visit visit, Birth birth) throws Exception {
        var stored = laptop.record.stored();
        stored.cases().save(visit.theCase());
        stored.cases().save(born(visit.alys(), birth));
        visit.say(laptop, WORDS);
        laptop.sync();
    }

    private static Person born(Person child, Birth birth) {
        return new Person(
                child.id(),
                child.caseId(),
                child.name(),
                child.otherNames(),
                birth,
                child.gender(),
                child.parts(),
                child.relationships(),
                child.livesWith(),
                child.representative(),
                child.language(),
                child.note());
    }

    private static void hold(Laptop laptop, Visit visit) throws Exception {
        var hold =
                Hold.standing(
                        new HoldId(UUID.randomUUID()),
                        visit.caseId,
                        new HoldKind("COMPLAINT"),
                        LocalDate.now(ZoneOffset.UTC),
                        "Sioned Puw",
                        "A complaint is being looked into");
        laptop.record.stored().holds().set(hold);
        laptop.sync();
    }

    private void end() throws SQLException {
        end(visit);
    }

    private void end(Visit ended) throws SQLException {
        office.administration().endAccess(ended.caseId.value(), user, TempCentral.ADMIN);
    }

    private Set<String> rowsThatNameIt() throws SQLException {
        return rowsThatNameIt(visit);
    }

    private static Set<String> rowsThatNameIt(Visit visit) throws SQLException {
        try (var connection = Underneath.owner()) {
            var naming = new TreeSet<String>();
            for (var table : Sql.rows(connection, TABLES, row -> row.getString(1)))
                if (Sql.row(
                                connection,
                                "SELECT 1 FROM " + table + " WHERE case_id = ?",
                                row -> true,
                                visit.caseId.value())
                        .isPresent()) naming.add(table);
            return naming;
        }
    }

    private boolean typed(String words) throws SQLException {
        var answers = new ArrayList<>(List.of("B. Bowen", "Its time had run out"));
        return new AdminDesk(office, prompt -> answers.removeFirst(), told::add)
                .run(List.of(words.split(" ")));
    }
}
