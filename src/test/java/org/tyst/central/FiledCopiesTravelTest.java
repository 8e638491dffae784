package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.RecipientClass;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Pushes;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.CentralRecord.Bytes;
import org.tyst.sync.Hash;
import org.tyst.sync.Reply;
import org.tyst.wire.WiredDoor;
import org.tyst.words.Language;

/** A filed copy and its PDF: after the words, and checked against its hash at every stop. */
class FiledCopiesTravelTest {
    /** The family has one case id, so one practitioner has it in all of these. */
    private static final UUID USER = UUID.randomUUID();

    private static final Instant FILED = Instant.parse("2026-11-23T10:42:00Z");
    private static final byte[] PDF = "%PDF-1.7 as filed".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "%PDF-1.7 changed".getBytes(StandardCharsets.UTF_8);

    private final Report draft =
            Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());
    private final CopyId copy = new CopyId(UUID.randomUUID());

    /** Whoever brought it first: other tests have the same family. */
    @BeforeEach
    void itIsTheirs() throws Exception {
        TempCentral.server()
                .administration()
                .allocate(draft.caseId().value(), USER, TempCentral.ADMIN);
    }

    @Test
    void thePdfIsFoundOnTheOtherLaptopByteForByte() throws Exception {
        try (var one = new Laptop(USER);
                var two = new Laptop(USER)) {
            fileOn(one);

            assertThat(one.sync().trouble()).isEmpty();
            assertThat(two.sync().trouble()).isEmpty();

            var there = two.record.stored().copies();
            assertThat(there.ofReport(draft.id())).containsExactly(copy());
            assertThat(there.pdf(copy)).contains(PDF);
            assertThat(two.sync.missingContent()).isEmpty();
        }
    }

    @Test
    void otherBytesThanTheItemNamedAreNotTaken() throws Exception {
        try (var one = new Laptop(USER);
                var two = new Laptop(USER);
                var door = new WiredDoor(Clock.systemUTC())) {
            fileOn(one);
            var central = door.open(one.membership());
            one.sync.answered(Pushes.taken(central, one.sync.takeWaiting(100)), Set.of());

            central.sendContent(
                    new Bytes(copy.value(), draft.caseId().value(), Hash.hex(PDF), OTHER));
            two.sync();

            assertThat(two.record.stored().copies().pdf(copy)).isEmpty();
            assertThat(two.sync.missingContent())
                    .extracting(wanted -> wanted.item())
                    .contains(copy.value());
        }
    }

    @Test
    void whoseTrainingIsOverIsGivenNoCopyEither() throws Exception {
        var administration = TempCentral.server().administration();
        var wanted =
                new CentralRecord.WantedBytes(copy.value(), draft.caseId().value(), Hash.hex(PDF));
        try (var laptop = new Laptop(USER)) {
            fileOn(laptop);
            laptop.sync();
            assertThat(laptop.central().fetchContent(wanted).toString()).contains("Bytes");

            administration.certify(USER, LocalDate.parse("2020-01-31"), TempCentral.ADMIN);
            assertThat(laptop.central().fetchContent(wanted))
                    .isEqualTo(new Reply.Done<>(Optional.empty()));
        } finally {
            administration.certify(USER, LocalDate.parse("2099-01-31"), TempCentral.ADMIN);
            administration.attest(USER, LocalDate.now(ZoneOffset.UTC), TempCentral.ADMIN);
        }
    }

    private void fileOn(Laptop laptop) {
        var filed = draft.become(ReportStatus.FINAL, FILED).become(ReportStatus.FILED, FILED);
        var outcome =
                laptop.record.stored().copies().file(filed, List.of(copy()), Map.of(copy, PDF));
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    private FiledCopy copy() {
        return new FiledCopy(
                copy,
                draft.id(),
                draft.caseId(),
                1,
                new Recipient.Court("Family Court"),
                RecipientClass.COURT,
                "Filing",
                "",
                "S7-court.pdf",
                Hash.hex(PDF),
                12,
                PDF.length,
                draft.template(),
                "Noto Sans",
                new CheckResult(FILED, 12, 5000, 3, List.of()),
                "Sioned Puw",
                FILED);
    }
}
