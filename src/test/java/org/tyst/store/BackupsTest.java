package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.fixtures.PlainText;
import org.tyst.fixtures.SteppedClock;
import org.tyst.sync.KeepingPolicy;

class BackupsTest {
    private static final BackupPolicy POLICY = new BackupPolicy(24, 20, 3, 100, 1);

    private final SteppedClock clock = new SteppedClock();
    private final TemporaryRecord record = new TemporaryRecord(clock);
    private final Backups backups = new Backups(record.folder(), clock);

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void isEncryptedLikeTheRecordItself() throws Exception {
        keep("Llwyncelyn 14");
        var backup = made();

        var start = Arrays.copyOf(Files.readAllBytes(backup.path()), 16);
        assertThat(new String(start, StandardCharsets.ISO_8859_1)).doesNotStartWith("SQLite");
        assertThat(PlainText.found(record.folder(), "Llwyncelyn", "setting")).isEmpty();
    }

    @Test
    void holdsWhatWasKeptUpToThen() {
        keep("the first words");
        var backup = made();
        keep("later words");

        try (var copy = StoreCopy.open(backup.path(), record.keys().database())) {
            assertThat(new SettingTable(copy.sql()).get("words")).contains("the first words");
        }
    }

    @Test
    void isTakenOnceADay() {
        assertThat(backup()).isInstanceOf(BackupOutcome.Made.class);
        assertThat(backup()).isEqualTo(new BackupOutcome.NotDue());
        clock.pass(Duration.ofHours(23));
        assertThat(backup()).isEqualTo(new BackupOutcome.NotDue());
        clock.pass(Duration.ofHours(2));
        assertThat(backup()).isInstanceOf(BackupOutcome.Made.class);
    }

    @Test
    void aClockThatWasSetBackDoesNotStopThem() {
        backup();
        clock.pass(Duration.ofDays(-400));
        assertThat(backup()).isInstanceOf(BackupOutcome.Made.class);
    }

    @Test
    void theOldestGoWhenThereAreTooMany() {
        for (int day = 0; day < 5; day++) {
            clock.pass(Duration.ofDays(1));
            backup();
        }
        assertThat(backups.all()).hasSize(3);
        assertThat(backups.all().getFirst().takenAt()).isEqualTo(clock.instant());
    }

    @Test
    void theyNeverTakeMoreRoomThanAllowedButOneAlwaysStays() {
        keep("x".repeat(700_000));
        var tight = new BackupPolicy(24, 20, 10, 1, 1);
        for (int day = 0; day < 3; day++) {
            clock.pass(Duration.ofDays(1));
            assertThat(backup(tight)).isInstanceOf(BackupOutcome.Made.class);
        }
        assertThat(backups.all()).hasSize(1);
    }

    @Test
    void noneIsTakenThatWouldLeaveNoRoomToWorkIn() {
        assertThat(backup(new BackupPolicy(24, 20, 3, 100, Integer.MAX_VALUE)))
                .isEqualTo(new BackupOutcome.NoRoom());
    }

    @Test
    void aDamagedRecordTakesNoGoodBackupsPlace() throws Exception {
        keep("a".repeat(300_000));
        var good = made();
        record.store().copyTo(record.folder().resolve("settled"));
        Scars.flip(record.folder().resolve(StoreFile.NAME), 200_000 * 8L);
        clock.pass(Duration.ofDays(2));

        assertThat(backup()).isEqualTo(new BackupOutcome.RecordDamaged());
        assertThat(backups.all()).containsExactly(good);
        assertThat(backups.newestGood(record.keys().database())).contains(good);
    }

    @Test
    void aDamagedBackupIsPassedOver() throws Exception {
        var older = made();
        clock.pass(Duration.ofDays(2));
        var newer = made();
        Scars.flip(newer.path(), 40_000);

        assertThat(backups.newestGood(record.keys().database())).contains(older);
    }

    @Test
    void whatWasPurgedLiesInNoCopyAfterwardsNorInADamagedRecordThatWasKeptAside() {
        putBack(made());
        assertThat(aside()).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        var one = backingUp(POLICY);
        one.copy();

        assertThat(one.keepAlone()).isInstanceOf(BackupOutcome.Made.class);
        assertThat(backups.all()).hasSize(1);
        assertThat(aside()).isEmpty();
    }

    @Test
    void whatIsKeptAsideGoesWhenItsTimeIsUpAndThereIsAGoodBackup() {
        for (var i = 0; i < KeepingPolicy.shipped().asideMost() + 2; i++) {
            putBack(made());
            clock.pass(Duration.ofMinutes(1));
        }
        made();
        assertThat(aside()).hasSize(KeepingPolicy.shipped().asideMost());
        clock.pass(Duration.ofDays(KeepingPolicy.shipped().asideDays()));
        made();
        assertThat(aside()).isEmpty();
    }

    @Test
    void puttingOneBackKeepsWhatWasThere() {
        keep("the first words");
        var backup = made();
        keep("later words");

        putBack(backup);

        assertThat(words()).isEqualTo("the first words");
        assertThat(aside()).hasSize(1);
        try (var kept = Remains.of(aside()[0].resolve(StoreFile.NAME), record.keys().database())) {
            var found = new java.util.ArrayList<String>();
            kept.each("setting", 10, row -> found.add(String.valueOf(row.get("value"))));
            assertThat(found).contains("later words");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasPutBackOpensAgainAndAgainAndCanBeWrittenIn() {
        keep("the first words");
        var backup = made();
        for (int i = 0; i < 20; i++) keep("later words " + i);

        putBack(backup);
        keep("and on");
        record.reopen();

        assertThat(words()).isEqualTo("and on");
    }

    private void putBack(Backup backup) {
        record.store().close();
        var back = new PutBack(record.folder(), record.keys().database(), clock);
        assertThat(back.backup(backup)).isInstanceOf(Saved.class);
        record.openAgain();
    }

    private Path[] aside() {
        try (var folders = Files.list(record.folder().resolve(Aside.FOLDER))) {
            return folders.toArray(Path[]::new);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Backup made() {
        var one = backingUp(POLICY);
        assertThat(one.copy()).isEmpty();
        return ((BackupOutcome.Made) one.keep()).backup();
    }

    private BackupOutcome backup() {
        return backup(POLICY);
    }

    private BackupOutcome backup(BackupPolicy policy) {
        var one = backingUp(policy);
        return one.copyIfDue().orElseGet(one::keep);
    }

    private BackingUp backingUp(BackupPolicy policy) {
        return new BackingUp(record.store(), record.keys().database(), policy, clock);
    }

    private void keep(String words) {
        assertThat(record.stored().settings().put("words", words)).isInstanceOf(Saved.class);
    }

    private String words() {
        return record.stored().settings().get("words").orElseThrow();
    }
}
