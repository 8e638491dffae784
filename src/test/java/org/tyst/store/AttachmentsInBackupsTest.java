package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.ChildrensCase;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKeys;

/** A backup holds an attachment's key and words; its bytes lie beside the backups, once, for as long as one of them names them. */
class AttachmentsInBackupsTest {
    private static final BackupPolicy POLICY = new BackupPolicy(24, 20, 2, 100, 1);

    private final SteppedClock clock = new SteppedClock();
    private final TemporaryRecord record = new TemporaryRecord(clock);
    private final ChildrensCase theCase = Made.aCase("XX26P00417");
    private final Random random = new Random(417);

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void givesBackTheFolderThatWasLostAndNamesWhatItDoesNotHold() throws Exception {
        var early = some(3 << 20);
        var first = add(early);
        var backup = made();
        clock.pass(Duration.ofHours(1));
        var second = add(some(100));
        var newer = madeLater();
        files("backups/attachments").stream()
                .filter(file -> !isNamedIn(backup, file))
                .forEach(AttachmentsInBackupsTest::delete);

        record.store().close();
        files("attachments").forEach(AttachmentsInBackupsTest::delete);
        assertThat(putBack(newer, record.keys())).isInstanceOf(Saved.class);
        record.openAgain();
        record.stored().attachments().sweep();

        assertThat(read(first)).isEqualTo(early);
        assertThat(record.stored().attachments().open(second, ""))
                .isInstanceOf(Opening.NotHere.class);
        assertThat(record.stored().attachments().notHere(theCase.id())).containsExactly(second);
    }

    @Test
    void takesNoRoomTwiceAndForgetsWithTheLastBackupThatNamesIt() throws Exception {
        var id = add(some(2 << 20));
        made();
        madeLater();
        assertThat(files("backups/attachments")).hasSize(1);
        assertThat(Files.isSameFile(files("attachments").getFirst(), kept())).isTrue();

        record.stored().attachments().remove(id, "It was another child's");
        assertThat(files("attachments")).isEmpty();
        madeLater();
        assertThat(files("backups/attachments")).hasSize(1);
        madeLater();
        assertThat(files("backups/attachments")).isEmpty();
    }

    @Test
    void whatWasPurgedLiesInNoBackupAfterwards() throws Exception {
        add(some(1000));
        made();
        record.store().transactions().required(() -> new Purge(record.store()).takeOut(id()));
        clock.pass(Duration.ofMinutes(1));
        var one = backingUp();
        assertThat(one.copy()).isEmpty();
        one.keepAlone();

        assertThat(files("backups/attachments")).isEmpty();
    }

    @Test
    void aBackupMadeAtTheExchangeOfEveryKeyGivesThemBackToo() throws Exception {
        var bytes = some(2 << 20);
        var id = add(bytes);
        made();
        record.store().close();
        var after = TestKeys.random();
        var copy = new RekeyedCopy(record.folder(), clock);
        assertThat(copy.make(record.keys(), after, step -> {})).isInstanceOf(Saved.class);
        assertThat(copy.putInPlace(after)).isInstanceOf(Saved.class);
        files("attachments").forEach(AttachmentsInBackupsTest::delete);

        var backup = new Backups(record.folder(), clock).newestGood(after.database());
        assertThat(putBack(backup.orElseThrow(), after)).isInstanceOf(Saved.class);
        assertThat(readWith(after, id)).isEqualTo(bytes);
        record.openWith(after);
    }

    @Test
    void whatIsSavedOutOfADamagedRecordHasItsBytes() throws Exception {
        var bytes = some(1 << 20);
        var id = add(bytes);
        made();
        record.store().close();
        files("attachments").forEach(AttachmentsInBackupsTest::delete);
        Scars.flip(record.folder().resolve(StoreFile.NAME), 40_000);

        assertThat(new Salvage(record.folder(), record.keys(), clock).run())
                .isInstanceOf(Salvage.Outcome.Saved.class);
        record.openAgain();
        assertThat(read(id)).isEqualTo(bytes);
    }

    private java.util.UUID id() {
        return theCase.id().value();
    }

    private AttachmentId add(byte[] bytes) {
        var store = record.stored().attachments();
        var id = new AttachmentId(new Ids(clock, new SecureRandom()).next());
        var laid = ((Laying.Done) store.lay(id, out -> out.write(bytes))).laid();
        record.stored().cases().save(theCase);
        var made =
                MadeAttachments.attachment(
                        id, theCase.id(), MadeAttachments.called("A drawing"), laid);
        assertThat(store.add(made, laid)).isInstanceOf(Saved.class);
        return id;
    }

    private byte[] some(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] read(AttachmentId id) throws IOException {
        return read(record.stored(), id);
    }

    private static byte[] read(StoredRecord stored, AttachmentId id) throws IOException {
        var opening = stored.attachments().open(id, "");
        try (var bytes = ((Opening.Opened) opening).bytes()) {
            return MadeAttachments.all(bytes);
        }
    }

    private byte[] readWith(VaultKeys keys, AttachmentId id) throws IOException {
        var opening = Store.open(record.folder(), keys.database(), clock);
        try (var store = ((StoreOpening.Opened) opening).store()) {
            var stored =
                    new StoredRecord(store, keys, TemporaryRecord.REES, clock, System::nanoTime);
            return read(stored, id);
        }
    }

    private org.tyst.basics.SaveOutcome putBack(Backup backup, VaultKeys keys) {
        return new PutBack(record.folder(), keys.database(), clock).backup(backup);
    }

    private Backup made() {
        var one = backingUp();
        assertThat(one.copy()).isEmpty();
        return ((BackupOutcome.Made) one.keep()).backup();
    }

    private Backup madeLater() {
        clock.pass(Duration.ofDays(1));
        return made();
    }

    private BackingUp backingUp() {
        return new BackingUp(record.store(), record.keys().database(), POLICY, clock);
    }

    private boolean isNamedIn(Backup backup, Path file) {
        return AttachmentCopies.namedIn(backup.path(), record.keys().database())
                .contains(file.getFileName().toString());
    }

    private Path kept() {
        return files("backups/attachments").getFirst();
    }

    private List<Path> files(String folder) {
        try (var files = Files.list(record.folder().resolve(folder))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
