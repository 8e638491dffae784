package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.ChildrensCase;
import org.tyst.central.CourtServer.Answer;
import org.tyst.central.CourtServer.Received;
import org.tyst.central.delivery.Couriers;
import org.tyst.central.delivery.DeliveryRules;
import org.tyst.central.delivery.DeliverySettings;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.DeliveryNote;
import org.tyst.dispatch.DeliveryNote.Standing;
import org.tyst.dispatch.DeliveryNote.Why;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.RecipientClass;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportId;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.TemplateRef;
import org.tyst.sync.Hash;
import org.tyst.vault.CentralKeys;
import org.tyst.words.Language;

/** From a laptop through the central record to a court's own system, and the receipt all the way back. */
class DeliveryTest {
    private static final byte[] PDF = "%PDF-1.7 as filed".getBytes(StandardCharsets.UTF_8);
    private static final String REFERENCE = "1661164783455399";
    private static final String COURT = "Family Court at Casnewydd";

    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final ReportId report = new ReportId(UUID.randomUUID());
    private final SteppedClock clock = new SteppedClock(Instant.now().plusSeconds(60));
    private final List<UUID> moved = new ArrayList<>();
    @TempDir private Path folder;
    private Laptop laptop;
    private CourtServer court;

    @BeforeEach
    void begin() throws Exception {
        court = new CourtServer();
        laptop = new Laptop(user);
    }

    @AfterEach
    void end() {
        laptop.close();
        court.close();
    }

    @Test
    void theCourtsCopyIsSentOnceAndItsReceiptReachesTheLaptop() throws Exception {
        var forTheCourt = copy(new Recipient.Court(COURT), RecipientClass.COURT);
        var forAParty =
                copy(
                        new Recipient.Party(visit.child, "Bethan Rees", "A"),
                        RecipientClass.LEGAL_REPRESENTATIVE);
        file(forTheCourt, forAParty);

        try (var room = room()) {
            empty(room);
            empty(room);
        }

        assertThat(court.received)
                .containsExactly(
                        new Received(
                                "/" + REFERENCE + "/document",
                                note(forTheCourt).id().toString(),
                                "Bearer practice",
                                Map.of(
                                        "typeOfDocument",
                                        "Section7_Report_Child_Impact_Analysis",
                                        "documentCategory",
                                        "section7Report",
                                        "caseNumber",
                                        "XX26P00417",
                                        "sha256",
                                        Hash.hex(PDF),
                                        "file",
                                        "S7-court.pdf"),
                                Hash.hex(PDF)));
        assertThat(note(forTheCourt).standing()).isEqualTo(Standing.DELIVERED);
        assertThat(note(forTheCourt).receipt()).contains("DOC-2026-0417");
        assertThat(note(forTheCourt).at()).isEqualTo(clock.instant());
        assertThat(notes()).as("a party's copy leaves by no way").hasSize(1);
        assertThat(moved).contains(visit.caseId.value());
    }

    @Test
    void whatFailsIsTriedAgainLaterUnderTheSameKeyUntilAPersonHasToLook() throws Exception {
        var copy = copy(new Recipient.Court(COURT), RecipientClass.COURT);
        file(copy);
        court.answers.add(new Answer(503, Optional.of(7200), ""));
        court.answers.add(Answer.CUT);
        for (var i = 2; i < DeliveryRules.shipped().tries(); i++) court.answers.add(Answer.of(429));

        try (var room = room()) {
            empty(room);
            assertThat(note(copy).standing()).isEqualTo(Standing.WAITING);
            assertThat(note(copy).why()).contains(Why.NOT_ANSWERED);
            assertThat(note(copy).again())
                    .as("no sooner than the court has asked for")
                    .contains(clock.instant().plusSeconds(7200));
            empty(room);
            assertThat(court.received).as("not before its time").hasSize(1);
            for (var i = 1; i < DeliveryRules.shipped().tries(); i++) {
                clock.pass(Duration.ofHours(5));
                empty(room);
            }
            assertThat(note(copy).standing()).isEqualTo(Standing.NEEDS_PERSON);
            clock.pass(Duration.ofDays(1));
            empty(room);
            assertThat(court.received).hasSize(DeliveryRules.shipped().tries());
            assertThat(court.received).extracting(Received::key).containsOnly(key(copy));
        }
    }

    @Test
    void whatTheCourtWillNotHaveIsForAPersonAtOnceWhoSendsItAgain() throws Exception {
        var copy = copy(new Recipient.Court(COURT), RecipientClass.COURT);
        file(copy);
        court.answers.add(Answer.of(400));
        try (var room = room()) {
            empty(room);
            assertThat(note(copy).standing()).isEqualTo(Standing.NEEDS_PERSON);
            assertThat(note(copy).why()).contains(Why.REFUSED_THERE);

            assertThat(typed("deliveries"))
                    .anyMatch(line ->
                            line.contains("copy " + copy.id()) && line.contains("REFUSED_THERE"));
            typed("deliver " + visit.caseId + " " + copy.id());
            empty(room);
            assertThat(note(copy).standing()).isEqualTo(Standing.DELIVERED);
            assertThat(typed("deliver " + visit.caseId + " " + copy.id()))
                    .containsExactly("No such copy is waiting for a person.");
        }
    }

    private static List<String> typed(String line) throws Exception {
        var told = new ArrayList<String>();
        var config = new CentralConfig(TempCentral.folder(), 0, new byte[32]);
        try (var office = AdminOffice.of(config)) {
            new AdminDesk(office, _ -> "B. Bowen", told::add).run(List.of(line.split(" ", -1)));
        }
        return told;
    }

    @Test
    void nothingGoesWhereNobodyHasMadeSureThatItMayGo() throws Exception {
        var unlisted = copy(new Recipient.Court("Family Court"), RecipientClass.COURT);
        var typeless =
                copy(
                        new Recipient.Court(COURT),
                        RecipientClass.COURT,
                        new TemplateRef("poem", 1, ""));
        var fine = copy(new Recipient.Court(COURT), RecipientClass.COURT);
        file(unlisted, typeless, fine);

        try (var room = room(LocalDate.now(ZoneOffset.UTC).minusYears(2))) {
            empty(room);
        }

        assertThat(court.received).isEmpty();
        assertThat(note(unlisted).why()).contains(Why.COURT_CHANGED);
        assertThat(note(typeless).why()).contains(Why.ADDRESS_NOT_CONFIRMED);
        assertThat(note(fine).why()).contains(Why.ADDRESS_NOT_CONFIRMED);
    }

    @Test
    void twoNodesAtOnceSendEachCopyOnce() throws Exception {
        var copies =
                IntStream.range(0, 12)
                        .mapToObj(_ -> copy(new Recipient.Court(COURT), RecipientClass.COURT))
                        .toList();
        file(copies.toArray(FiledCopy[]::new));

        try (var one = room();
                var two = room();
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> first = () -> empty(one);
            Callable<Boolean> second = () -> empty(two);
            for (var done : nodes.invokeAll(List.of(first, second))) done.get();
        }

        assertThat(court.received).extracting(Received::key).doesNotHaveDuplicates().hasSize(12);
        laptop.sync();
        assertThat(notes()).allMatch(note -> note.standing() == Standing.DELIVERED).hasSize(12);
    }

    @Test
    void aNodeThatDiesWithACopyInHandIsFollowedByAnotherUnderTheSameKey() throws Exception {
        var copy = copy(new Recipient.Court(COURT), RecipientClass.COURT);
        file(copy);
        var rules = DeliveryRules.shipped();
        var transactions = TempCentral.server().database().transactions();
        transactions.as(
                PostRoom.ITSELF,
                connection ->
                        new Deliveries()
                                .take(
                                        connection,
                                        UUID.randomUUID(),
                                        clock.instant(),
                                        clock.instant().plus(rules.lease())));
        try (var room = room()) {
            empty(room);
            assertThat(court.received).as("another node has it").isEmpty();
            clock.pass(rules.lease().plusSeconds(1));
            empty(room);
            assertThat(note(copy).standing()).isEqualTo(Standing.DELIVERED);
            assertThat(note(copy).tries()).isEqualTo(2);
        }
    }

    /** The second wall: what the post room may see, and that nobody else is the post room. */
    @Test
    void theDatabaseShowsThePostRoomTheCopyAndNoOtherWordAndNobodyTheQueue() throws Exception {
        visit.say(laptop, "I like it when it is quiet at Nain's");
        file(copy(new Recipient.Court(COURT), RecipientClass.COURT));
        try (var room = Underneath.serviceFor(PostRoom.ITSELF);
                var theirs = Underneath.serviceFor(user)) {
            var kinds = "SELECT DISTINCT kind FROM item WHERE case_id = '" + visit.caseId + "'";
            assertThat(Sql.rows(room, kinds, row -> row.getString(1)))
                    .containsExactlyInAnyOrder("CASE", "FILED_COPY");
            assertThat(Underneath.number(theirs, "SELECT count(*) FROM delivery")).isZero();
            assertThatThrownBy(() ->
                            Sql.change(
                                    theirs,
                                    "INSERT INTO delivery (case_id, copy, since, next_at) VALUES (?, ?, now(), now())",
                                    UUID.randomUUID(),
                                    UUID.randomUUID()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
        try (var sent = room()) {
            empty(sent);
        }
        try (var room = Underneath.serviceFor(PostRoom.ITSELF)) {
            assertThat(
                            Underneath.number(
                                    room,
                                    "SELECT count(*) FROM item WHERE case_id = '"
                                            + visit.caseId
                                            + "'"))
                    .as("nothing is left to send")
                    .isZero();
        }
        assertThatThrownBy(() -> TempCentral.server().newJoinCode(PostRoom.ITSELF))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void anAddressThatIsNearlyRightStopsTheNode() {
        assertThatThrownBy(() -> settings(mailTo("family@justice.example.com"), LocalDate.EPOCH))
                .hasRootCauseMessage(COURT + ": not an address at one of the courts' domains");
        assertThatThrownBy(
                        () -> settings(mailTo("a@justice.example, b@x.example"), LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String mailTo(String address) {
        return "{\"name\": \"%s\", \"way\": \"SECURE_MAIL\", \"address\": \"%s\", \"confirmedBy\": \"B. Bowen\", \"confirmedOn\": \"2026-11-01\"}"
                .formatted(COURT, address);
    }

    private boolean empty(PostRoom room) throws Exception {
        while (room.one()) Thread.onSpinWait();
        laptop.sync();
        return true;
    }

    private PostRoom room() throws Exception {
        return room(LocalDate.now(ZoneOffset.UTC));
    }

    private PostRoom room(LocalDate confirmed) throws Exception {
        var listed =
                "{\"name\": \"%s\", \"way\": \"UPLOAD\", \"confirmedBy\": \"B. Bowen\", \"confirmedOn\": \"%s\"}"
                        .formatted(COURT, confirmed);
        var random = new SecureRandom();
        var boxes = Boxes.under(CentralKeys.of(new byte[32]), random);
        var tables = Tables.with(boxes);
        var rules = DeliveryRules.shipped();
        var couriers =
                Couriers.of(settings(listed, confirmed), rules, Duration.ofSeconds(20), clock);
        return new PostRoom(
                TempCentral.server().database().transactions(),
                tables,
                new Labels(tables, boxes, rules, couriers),
                rules,
                moved::add,
                random,
                clock);
    }

    private DeliverySettings settings(String listed, LocalDate confirmed)
            throws IOException, GeneralSecurityException {
        var secret = Files.writeString(folder.resolve("authorization"), "Bearer practice\n");
        return DeliverySettings.of(
                Files.writeString(
                        folder.resolve("courts-" + confirmed + ".json"),
                        """
                        {"upload": {"url": "%s", "authorizationFile": "%s", "caFile": "%s"},
                         "mail": {"host": "localhost", "port": 25, "tls": "STARTTLS", "from": "tyst@cafcass.example", "domains": ["justice.example"]},
                         "courts": [%s]}
                        """
                                .formatted(
                                        court.url(), secret, court.certificate(folder), listed)));
    }

    private void file(FiledCopy... copies) throws Exception {
        var stored = laptop.record.stored();
        stored.cases().save(atCourt());
        var pdfs = new HashMap<CopyId, byte[]>();
        for (var copy : copies) pdfs.put(copy.id(), PDF);
        assertThat(stored.copies().file(filed(), List.of(copies), pdfs))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(laptop.sync().trouble()).isEmpty();
        laptop.sync();
    }

    private ChildrensCase atCourt() {
        var plain = visit.theCase();
        return new ChildrensCase(
                plain.id(),
                plain.courtNumber(),
                REFERENCE,
                COURT,
                plain.lawType(),
                plain.procedure(),
                plain.organisation(),
                plain.appliedOn(),
                plain.ordersAppliedFor(),
                plain.directedReports());
    }

    private Report filed() {
        var draft = Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());
        return new Report(
                        report,
                        new CaseId(visit.caseId.value()),
                        draft.template(),
                        draft.type(),
                        draft.title(),
                        draft.organisation(),
                        draft.language(),
                        draft.direction(),
                        draft.author(),
                        List.of(),
                        List.of(),
                        draft.status(),
                        1,
                        draft.startedAt(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .become(ReportStatus.FINAL, clock.instant())
                .become(ReportStatus.FILED, clock.instant());
    }

    private FiledCopy copy(Recipient recipient, RecipientClass recipientClass) {
        return copy(recipient, recipientClass, new TemplateRef("section-7", 1, ""));
    }

    private FiledCopy copy(
            Recipient recipient, RecipientClass recipientClass, TemplateRef template) {
        return new FiledCopy(
                new CopyId(UUID.randomUUID()),
                report,
                visit.caseId,
                1,
                recipient,
                recipientClass,
                "Filing",
                "",
                "S7-court.pdf",
                Hash.hex(PDF),
                12,
                PDF.length,
                template,
                "Noto Sans",
                new CheckResult(clock.instant(), 12, 5000, 3, List.of()),
                "Sioned Puw",
                clock.instant());
    }

    private List<DeliveryNote> notes() {
        return laptop.record.stored().copies().deliveries(visit.caseId);
    }

    private DeliveryNote note(FiledCopy copy) {
        return notes().stream()
                .filter(note -> note.copy().equals(copy.id()))
                .findFirst()
                .orElseThrow();
    }

    private String key(FiledCopy copy) {
        return note(copy).id().toString();
    }
}
