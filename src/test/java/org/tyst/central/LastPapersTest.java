package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.RecipientClass;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.reports.Recipient;
import org.tyst.reports.ReportStatus;
import org.tyst.store.MadeAttachments;
import org.tyst.sync.Allowance;
import org.tyst.sync.Hash;
import org.tyst.sync.HereAlone;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.words.Language;

/** A laptop that was told to forget everything, and the bytes that are on it alone. */
class LastPapersTest {
    private static final int PIECE = Protocol.CHUNK;
    private static final Instant FILED = Instant.parse("2026-11-23T10:42:00Z");
    private static final long ENOUGH = 100L * PIECE;
    private final Instant later = Instant.now().plus(Duration.ofHours(1));

    private final Visit visit = new Visit();
    private final Laptop laptop = new Laptop(UUID.randomUUID());
    private final Random chance = new Random(417);

    @BeforeEach
    void hasWords() throws Exception {
        laptop.sync.join(laptop.membership());
        visit.keptOn(laptop, "Dwi'n hoffi bod efo Nain");
        assertThat(laptop.sync().trouble()).isEmpty();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void handsOverCopiesAndPhotosWhetherTheirWordsCameInTimeOrLate() throws Exception {
        var known = some(417);
        var knownCopy = filed(known);
        assertThat(laptop.flush().trouble()).isEmpty();
        var photo = some(PIECE + 417);
        var photoId = added(photo);
        var late = some(PIECE + 10);
        var lateCopy = filed(late);
        ordered();
        assertThat(hereAlone()).isEqualTo(new HereAlone(2, 1));

        assertThat(laptop.flush().trouble()).isEmpty();
        assertThat(laptop.sendLast(new Allowance(ENOUGH, later, Clock.systemUTC()))).isEmpty();

        assertThat(hereAlone()).isEqualTo(new HereAlone(0, 0));
        assertThat(laptop.record.stored().atStake().unsent()).isZero();
        assertThat(number("content WHERE sha256 = '" + Hash.hex(known) + "'", knownCopy.value()))
                .isOne();
        assertThat(whole(lateCopy.value(), late)).isOne();
        assertThat(whole(photoId.value(), photo)).isOne();
        assertThat(laptop.central().papers().lacking())
                .isEqualTo(new Reply.Failed<>(Trouble.DEVICE_NOT_ACCEPTED));
    }

    @Test
    void beginsNothingThatDoesNotFitAndCountsIt() throws Exception {
        var copy = some(417);
        filed(copy);
        added(some(2 * PIECE));
        ordered();
        laptop.flush();

        var allowance = new Allowance(copy.length + PIECE, later, Clock.systemUTC());
        assertThat(laptop.sendLast(allowance)).isEmpty();

        assertThat(hereAlone()).isEqualTo(new HereAlone(0, 1));
        assertThat(allowance.went()).isEqualTo(copy.length);
    }

    @Test
    void goesOnWhereTheLineWasCutAndStopsWhenTheTimeIsOver() throws Exception {
        var photo = some(4 * PIECE);
        var id = added(photo);
        ordered();
        laptop.flush();
        var direct = laptop.membership();
        var first = new Allowance(4 * PIECE, later, Clock.systemUTC());
        try (var wire = new CutWire(direct.url(), 2 * PIECE + PIECE / 2)) {
            laptop.reachBy(wire.url(), direct.fingerprint());
            assertThat(laptop.sendLast(first)).isPresent();
            assertThat(laptop.sendLast(new Allowance(ENOUGH, Instant.now(), Clock.systemUTC())))
                    .isEmpty();
        }
        assertThat(hereAlone()).isEqualTo(new HereAlone(0, 1));

        laptop.reachBy(direct.url(), direct.fingerprint());
        var rest = new Allowance(4 * PIECE - first.went(), later, Clock.systemUTC());
        assertThat(laptop.sendLast(rest)).isEmpty();

        assertThat(first.went() + rest.went()).isEqualTo(photo.length);
        assertThat(whole(id.value(), photo)).isOne();
        assertThat(hereAlone()).isEqualTo(new HereAlone(0, 0));
    }

    private HereAlone hereAlone() {
        return laptop.record.stored().atStake().files();
    }

    private void ordered() {
        TempCentral.wipe(laptop.membership().device());
    }

    private CopyId filed(byte[] pdf) {
        var copy = copy(new CopyId(UUID.randomUUID()), pdf);
        var draft = Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());
        var filed = draft.become(ReportStatus.FINAL, FILED).become(ReportStatus.FILED, FILED);
        assertThat(
                        laptop.record
                                .stored()
                                .copies()
                                .file(filed, List.of(copy), Map.of(copy.id(), pdf)))
                .isInstanceOf(SaveOutcome.Saved.class);
        return copy.id();
    }

    private FiledCopy copy(CopyId id, byte[] pdf) {
        var report = Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());
        return new FiledCopy(
                id,
                report.id(),
                visit.caseId,
                1,
                new Recipient.Court("Family Court"),
                RecipientClass.COURT,
                "Filing",
                "",
                "S7-court.pdf",
                Hash.hex(pdf),
                12,
                pdf.length,
                report.template(),
                "Noto Sans",
                new CheckResult(FILED, 12, 5000, 3, List.of()),
                "Sioned Puw",
                FILED);
    }

    private AttachmentId added(byte[] bytes) {
        var id = new AttachmentId(UUID.randomUUID());
        var store = laptop.record.stored().attachments();
        var laid = ((Laying.Done) store.lay(id, out -> out.write(bytes))).laid();
        var attachment =
                MadeAttachments.attachment(
                        id, visit.caseId, MadeAttachments.called("A drawing"), laid);
        assertThat(store.add(attachment, laid)).isInstanceOf(SaveOutcome.Saved.class);
        return id;
    }

    private byte[] some(int size) {
        var bytes = new byte[size];
        chance.nextBytes(bytes);
        return bytes;
    }

    /** The central record has reckoned the hash over all of its pieces, and it was right. */
    private static long whole(UUID item, byte[] bytes) throws SQLException {
        var hash = Hash.hex(bytes);
        return number(
                "attachment WHERE completed_at IS NOT NULL AND sha256 = '" + hash + "'", item);
    }

    private static long number(String rows, UUID item) throws SQLException {
        try (var owner = Underneath.owner()) {
            return Underneath.number(
                    owner, "SELECT count(*) FROM " + rows + " AND item = '" + item + "'");
        }
    }
}
