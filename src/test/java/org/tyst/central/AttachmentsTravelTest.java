package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.fixtures.PlainText;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.store.Everything;
import org.tyst.store.MadeAttachments;
import org.tyst.sync.CentralPapers.Taken;
import org.tyst.sync.Ground;
import org.tyst.sync.Obstacle;
import org.tyst.sync.Paper;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncDesk.Brought;
import org.tyst.sync.SyncRunner;
import org.tyst.sync.SyncStatus.Contact;

/** A photo's bytes: after its words, piece by piece, and worth nothing until the hash over all of them is right. */
class AttachmentsTravelTest {
    private static final int PIECE = Protocol.CHUNK;
    private static final String CANARY = "Llwyncelyn";

    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Laptop laptop = new Laptop(user);
    private final Random chance = new Random(417);

    @BeforeEach
    void hasWords() {
        laptop.sync.join(laptop.membership());
        visit.keptOn(laptop, "Dwi'n hoffi bod efo Nain");
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void theOtherLaptopGetsEveryByteUnderAKeyOfItsOwn() throws Exception {
        var bytes = some(2 * PIECE + 417);
        var id = add(laptop, "A drawing", bytes);
        laptop.sync();
        assertThat(laptop.sync.papers().toSend()).hasSize(1);
        assertThat(laptop.carry()).isEqualTo(bytes.length);

        try (var second = new Laptop(user)) {
            second.sync();
            assertThat(second.record.stored().attachments().open(id, ""))
                    .isInstanceOf(Opening.NotHere.class);
            second.carry();

            assertThat(read(second, id)).isEqualTo(bytes);
            assertThat(fileOn(second)).isNotEqualTo(fileOn(laptop));
            assertThat(second.sync.papers().toSend()).isEmpty();
            assertThat(second.carry()).isZero();
        }
        assertThat(laptop.carry()).isZero();
        assertThat(PlainText.found(laptop.record.folder(), CANARY)).isEmpty();
        assertThat(PlainText.found(TempCentral.folder(), CANARY)).isEmpty();
    }

    @Test
    void goesOnAtThePieceWhereTheLineWasCut() throws Exception {
        var id = add(laptop, "A long scan", some(4 * PIECE));
        laptop.sync();
        var direct = laptop.membership();
        try (var wire = new CutWire(direct.url(), 2 * PIECE + PIECE / 2)) {
            laptop.reachBy(wire.url(), direct.fingerprint());
            laptop.carry();
            assertThat(laptop.troubleCarrying()).isPresent();
        }
        laptop.reachBy(direct.url(), direct.fingerprint());
        laptop.whileShut(folder -> {});

        assertThat(laptop.carry()).isEqualTo(2 * PIECE);
        assertThat(laptop.sync.papers().toSend()).isEmpty();

        try (var second = new Laptop(user)) {
            second.sync();
            try (var wire = new CutWire(direct.url(), 2 * PIECE + PIECE / 2)) {
                var straight = second.membership();
                second.reachBy(wire.url(), straight.fingerprint());
                second.carry();
                second.reachBy(straight.url(), straight.fingerprint());
            }
            second.whileShut(folder -> {});
            second.record.stored().attachments().sweep();

            assertThat(second.carry()).isBetween(2 * PIECE, 3 * PIECE);
            assertThat(read(second, id)).isEqualTo(read(laptop, id));
        }
    }

    @Test
    void whatIsNotAsItsItemSaysLeavesNothingThere() throws Exception {
        var bytes = some(PIECE + 10);
        var id = add(laptop, "A letter", bytes);
        laptop.sync();
        var paper = laptop.sync.papers().toSend().getFirst();
        var there = laptop.central().papers();
        var first = Arrays.copyOf(bytes, PIECE);
        var other = some(PIECE);
        var last = Arrays.copyOfRange(bytes, PIECE, bytes.length);

        assertThat(there.send(paper, 1, last)).isEqualTo(said(Taken.OUT_OF_ORDER));
        assertThat(there.send(paper, 0, some(PIECE + 1))).isEqualTo(said(Taken.TOO_LARGE));
        assertThat(there.send(paper, Protocol.MOST_CHUNKS, last)).isEqualTo(said(Taken.TOO_LARGE));
        assertThat(there.send(paper, 0, new byte[0])).isInstanceOf(Reply.Failed.class);
        assertThat(there.send(paper, 0, other)).isEqualTo(said(Taken.TAKEN));
        assertThat(there.send(paper, 0, other)).isEqualTo(said(Taken.TAKEN));
        assertThat(there.send(paper, 0, first)).isEqualTo(said(Taken.OUT_OF_ORDER));
        assertThat(there.complete(paper)).isEqualTo(said(Taken.OUT_OF_ORDER));
        assertThat(there.send(paper, 1, last)).isEqualTo(said(Taken.TAKEN));
        assertThat(there.send(paper, 2, last)).isEqualTo(said(Taken.OUT_OF_ORDER));
        assertThat(there.fetch(paper, 0)).isEqualTo(new Reply.Done<>(Optional.empty()));
        assertThat(there.complete(paper)).isEqualTo(said(Taken.OTHER_BYTES));
        assertThat(chunksOf(id)).isZero();

        assertThat(laptop.carry()).isEqualTo(bytes.length);
        assertThat(there.complete(paper)).isEqualTo(said(Taken.TAKEN));
        assertThat(there.send(paper, 2, last)).isEqualTo(said(Taken.OUT_OF_ORDER));
        assertThat(there.lacking()).isEqualTo(new Reply.Done<>(Set.of()));
    }

    @Test
    void nobodyElseSendsReadsOrHearsOfIt() throws Exception {
        var id = add(laptop, "A letter", some(1000));
        laptop.sync();
        var paper = laptop.sync.papers().toSend().getFirst();
        var stranger = UUID.randomUUID();
        try (var elsewhere = new Laptop(stranger)) {
            var there = elsewhere.central().papers();
            assertThat(there.held(paper)).isEqualTo(new Reply.Done<>(Optional.empty()));
            assertThat(there.send(paper, 0, some(10))).isEqualTo(said(Taken.NOT_KNOWN));
            laptop.carry();
            assertThat(there.complete(paper)).isEqualTo(said(Taken.NOT_KNOWN));
            assertThat(there.fetch(paper, 0)).isEqualTo(new Reply.Done<>(Optional.empty()));
            assertThat(there.lacking()).isEqualTo(new Reply.Done<>(Set.of()));
        }
        for (var who : List.of(user, stranger))
            try (var service = Underneath.serviceFor(who)) {
                assertThat(
                                Underneath.number(
                                        service,
                                        "SELECT count(*) FROM attachment_chunk WHERE item = '"
                                                + id
                                                + "'"))
                        .isEqualTo(who.equals(user) ? 1 : 0);
            }
    }

    @Test
    void aCaseLeavesWhenTheBytesAreConfirmedAndNotBefore() throws Exception {
        add(laptop, "A drawing", some(PIECE + 1));
        laptop.sync();
        assertThat(obstacles()).containsExactly(Obstacle.Kind.FILES_NOT_SENT);
        assertThat(off()).isInstanceOf(SaveOutcome.Stale.class);

        laptop.carry();
        assertThat(obstacles()).isEmpty();
        assertThat(off()).isInstanceOf(SaveOutcome.Saved.class);

        assertThat(Everything.naming(laptop.record, visit.caseId.value()))
                .containsOnlyKeys("audit", "case_away");
        assertThat(Everything.readable(laptop.record)).doesNotContain("A drawing");
        assertThat(attachmentFiles(laptop)).isEmpty();
        assertThat(laptop.sync.keeping().takenOff().getFirst().files()).isEqualTo(1);
    }

    @Test
    void bytesThatTheCentralRecordLostAreOfferedAgain() throws Exception {
        var id = add(laptop, "A drawing", some(5000));
        laptop.sync();
        laptop.carry();
        change("DELETE FROM attachment_chunk WHERE item = '" + id + "'");
        change(
                "UPDATE attachment SET chunks = 0, length = 0, completed_at = NULL WHERE item = '"
                        + id
                        + "'");

        assertThat(laptop.carry()).isEqualTo(5000);
        assertThat(obstacles()).isEmpty();
    }

    @Test
    void whatSomebodyWaitsForComesAtOnceUnlessTheyWorkOffline() throws Exception {
        var bytes = some(4 * PIECE);
        var scan = add(laptop, "A long scan", bytes);
        laptop.sync();
        laptop.carry();
        try (var second = new Laptop(user)) {
            second.sync();
            second.sync.workOffline(true);
            try (var runner = second.runner()) {
                while (runner.status().contact() != Contact.WORKING_OFFLINE) Thread.onSpinWait();
                assertThat(brought(runner, scan)).isEqualTo(Brought.NO_CONNECTION);
                runner.workOffline(false);
                while (runner.status().contact() == Contact.WORKING_OFFLINE) Thread.onSpinWait();
                assertThat(brought(runner, scan)).isEqualTo(Brought.HERE);
            }
            assertThat(read(second, scan)).isEqualTo(bytes);
        }
    }

    @Test
    void onALimitedConnectionOnlyWhatSomebodyOpensComes() throws Exception {
        var scan = add(laptop, "A scan", some(PIECE + 5));
        var photo = add(laptop, "A photo", some(PIECE));
        laptop.sync();
        laptop.carry();
        try (var second = new Laptop(user)) {
            second.sync();
            second.sync.sendWordsOnly(true);
            try (var runner = second.runner()) {
                while (runner.status().contact() != Contact.CONNECTED) Thread.onSpinWait();
                assertThat(brought(runner, scan)).isEqualTo(Brought.HERE);
            }
            assertThat(second.sync.papers().toFetch())
                    .extracting(Paper::item)
                    .containsExactly(photo.value());
        }
    }

    private static Brought brought(SyncRunner runner, AttachmentId id) throws Exception {
        var answer = new CompletableFuture<Brought>();
        runner.bring(id.value(), answer::complete);
        return answer.get(20, TimeUnit.SECONDS);
    }

    @Test
    void aFileThatIsLostHereComesBackFromThere() throws Exception {
        var bytes = some(PIECE + 5);
        var id = add(laptop, "A drawing", bytes);
        laptop.sync();
        laptop.carry();
        laptop.whileShut(folder -> attachmentFiles(laptop).forEach(AttachmentsTravelTest::delete));
        laptop.record.stored().attachments().sweep();

        laptop.carry();

        assertThat(read(laptop, id)).isEqualTo(bytes);
    }

    @Test
    void bytesWhoseCaseHasGoneToSomebodyElseAreTakenButNotGivenBack() throws Exception {
        var before = add(laptop, "Before", some(3000));
        laptop.sync();
        change(
                "UPDATE case_access SET to_at = now() WHERE case_id = '"
                        + visit.caseId.value()
                        + "'");
        var late = add(laptop, "Late", some(4000));
        laptop.sync();
        var papers = laptop.sync.papers().toSend();
        assertThat(papers).hasSize(2);

        assertThat(laptop.carry()).isEqualTo(7000);
        assertThat(laptop.central().papers().fetch(papers.getFirst(), 0))
                .isEqualTo(new Reply.Done<>(Optional.empty()));
        assertThat(completed(before) + completed(late)).isEqualTo(2);

        laptop.sync();
        assertThat(laptop.record.stored().cases().open(visit.caseId)).isEmpty();
        assertThat(attachmentFiles(laptop)).isEmpty();
    }

    private List<Obstacle.Kind> obstacles() {
        return laptop.sync.keeping().obstacles(visit.caseId.value()).stream()
                .map(Obstacle::kind)
                .toList();
    }

    private SaveOutcome off() {
        return laptop.sync.keeping().takeOff(visit.caseId.value(), Ground.ASKED);
    }

    private AttachmentId add(Laptop to, String title, byte[] bytes) {
        var store = to.record.stored().attachments();
        var id = new AttachmentId(new Ids(Clock.systemUTC(), chance).next());
        var laid = ((Laying.Done) store.lay(id, out -> out.write(bytes))).laid();
        var made =
                MadeAttachments.attachment(id, visit.caseId, MadeAttachments.called(title), laid);
        assertThat(store.add(made, laid)).isInstanceOf(SaveOutcome.Saved.class);
        return id;
    }

    /** With something in it that can be looked for. */
    private byte[] some(int size) {
        var bytes = new byte[size];
        chance.nextBytes(bytes);
        var canary = CANARY.getBytes(StandardCharsets.UTF_8);
        if (size > canary.length) System.arraycopy(canary, 0, bytes, 0, canary.length);
        return bytes;
    }

    private static byte[] read(Laptop from, AttachmentId id) throws Exception {
        var opening = from.record.stored().attachments().open(id, "");
        try (var bytes = ((Opening.Opened) opening).bytes()) {
            return MadeAttachments.all(bytes);
        }
    }

    private static byte[] fileOn(Laptop laptop) throws Exception {
        return Files.readAllBytes(attachmentFiles(laptop).getFirst());
    }

    private static List<Path> attachmentFiles(Laptop laptop) {
        try (var files = Files.list(laptop.record.folder().resolve("attachments"))) {
            return files.toList();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply<Taken> said(Taken taken) {
        return new Reply.Done<>(taken);
    }

    private static long chunksOf(AttachmentId id) throws SQLException {
        return number("SELECT count(*) FROM attachment_chunk WHERE item = '" + id + "'");
    }

    private static long completed(AttachmentId id) throws SQLException {
        return number(
                "SELECT count(*) FROM attachment WHERE completed_at IS NOT NULL AND item = '"
                        + id
                        + "'");
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
