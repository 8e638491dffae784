package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.fixtures.FaultyDisk;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laying;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/**
 * What Tyst writes itself, beside SQLite: the witness, attachments, backups, what is put aside and put back. One working day, once for each
 * change of the disk that it makes; that change is refused, alone or with all that follow, and then the laptop is restarted on
 * a disk that works again.
 */
class EveryOwnWriteFailsTest {
    private static final BackupPolicy POLICY = new BackupPolicy(24, 20, 2, 100, 1);
    private static final byte[] PAPER = "a worksheet".repeat(200).getBytes(StandardCharsets.UTF_8);

    private final VaultKeys keys = TestKeys.of(VaultKey.random(new SecureRandom()));
    private final FaultyDisk disk = new FaultyDisk();

    @TempDir Path elsewhere;

    @Test
    void nothingAcknowledgedIsLostWhicheverChangeOfTheDiskIsRefused() throws IOException {
        var whole = new Day(folder("whole"));
        whole.spend();
        var changes = disk.changes();
        assertThat(whole.isAllDone()).isTrue();
        assertThat(changes).isGreaterThan(40);
        for (var change = 1; change <= changes; change++) refused(change, true);
        for (var change = 1; change <= changes; change += 4) refused(change, false);
    }

    private void refused(int change, boolean alone) throws IOException {
        var day = new Day(folder(change + (alone ? "alone" : "on")));
        if (alone) disk.refusesOnly(change);
        else disk.refusesFrom(change);
        day.spend();
        disk.heals();
        day.isStillThere(change + (alone ? " alone" : " and on"));
    }

    private Path folder(String name) throws IOException {
        disk.heals();
        return disk.at(Files.createDirectories(elsewhere.resolve(name)));
    }

    /** One day, and what was acknowledged of it. */
    private final class Day {
        private final Path folder;
        private final CaseId theCase = Made.aCase("XX26P00417").id();
        private final List<Integer> said = new ArrayList<>();
        private final List<AttachmentId> papers = new ArrayList<>();
        private List<Integer> saidByThen = List.of();
        private List<AttachmentId> papersByThen = List.of();
        private Optional<Backup> backup = Optional.empty();
        private boolean putBack;
        private Optional<RuntimeException> ended = Optional.empty();

        Day(Path folder) {
            this.folder = folder;
        }

        boolean isAllDone() {
            return said.equals(List.of(0, 2)) && papers.size() == 1 && putBack && ended.isEmpty();
        }

        /** What is thrown ends the process, as it would end the app's. */
        void spend() {
            try {
                morning();
                afternoon();
            } catch (UncheckedIOException | NotWritten | SqlTrouble e) {
                ended = Optional.of(e);
            }
        }

        private void morning() {
            if (!(open() instanceof StoreOpening.Opened(var store))) return;
            try (store) {
                var record = record(store);
                say(record, 0);
                add(record);
                backUp(store);
                say(record, 1);
                add(record);
            }
        }

        /** The backup is put back, and the work goes on from there. */
        private void afternoon() {
            if (backup.isEmpty()) return;
            var back = new PutBack(folder, keys.database(), Clock.systemUTC());
            putBack = back.backup(backup.get()) instanceof SaveOutcome.Saved;
            if (putBack) {
                said.retainAll(saidByThen);
                papers.retainAll(papersByThen);
            }
            if (!(open() instanceof StoreOpening.Opened(var store))) return;
            try (store) {
                say(record(store), 2);
                store.suspect();
            }
        }

        private void say(StoredRecord record, int number) {
            var interview = Made.interview(theCase);
            var statement = Made.statement(interview, number, "sentence " + number);
            if (record.interviews().keep(interview, List.of(statement), List.of())
                    instanceof SaveOutcome.Saved) said.add(number);
        }

        private void add(StoredRecord record) {
            var id = new AttachmentId(Made.interview(theCase).id().value());
            var store = attachments(record);
            if (!(store.lay(id, out -> out.write(PAPER)) instanceof Laying.Done(var laid))) return;
            var attachment =
                    MadeAttachments.attachment(
                            id, theCase, MadeAttachments.called("A paper"), laid);
            if (store.add(attachment, laid) instanceof SaveOutcome.Saved) papers.add(id);
        }

        private void backUp(Store store) {
            var one = new BackingUp(store, keys.database(), POLICY, Clock.systemUTC());
            saidByThen = List.copyOf(said);
            papersByThen = List.copyOf(papers);
            if (one.copy().isEmpty() && one.keep() instanceof BackupOutcome.Made(var made))
                backup = Optional.of(made);
        }

        private StoreOpening open() {
            return Store.open(folder, keys.database(), Clock.systemUTC());
        }

        void isStillThere(String which) throws IOException {
            var opening = open();
            assertThat(opening).as(which).isInstanceOf(StoreOpening.Opened.class);
            try (var store = ((StoreOpening.Opened) opening).store()) {
                var record = record(store);
                assertThat(store.isWhole()).as(which).isTrue();
                assertThat(record.audit().verify()).as(which).isInstanceOf(Verdict.Whole.class);
                assertThat(words(record))
                        .as(which)
                        .containsAll(said.stream().map(n -> "sentence " + n).toList());
                attachments(record).sweep();
                for (var paper : papers) assertThat(read(record, paper)).as(which).isEqualTo(PAPER);
            }
            if (backup.isPresent())
                assertThat(StoreCopy.isSound(backup.get().path(), keys.database()))
                        .as(which)
                        .isTrue();
        }

        private List<String> words(StoredRecord record) {
            return record.interviews().ofCase(theCase).stream()
                    .flatMap(interview -> interview.statements().stream())
                    .map(statement -> statement.words())
                    .toList();
        }

        private byte[] read(StoredRecord record, AttachmentId id) throws IOException {
            var opened = (Opening.Opened) attachments(record).open(id, "");
            try (AttachmentBytes bytes = opened.bytes()) {
                return MadeAttachments.all(bytes);
            }
        }

        /** By way of the faulty disk: SQLite tells where its file is, and would lead past it. */
        private StoredAttachments attachments(StoredRecord record) {
            return record.attachments(new AttachmentFiles(folder.resolve(AttachmentFiles.FOLDER)));
        }

        private StoredRecord record(Store store) {
            return new StoredRecord(
                    store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
        }
    }
}
