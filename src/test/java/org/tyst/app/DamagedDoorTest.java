package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.desk.DataFolder;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.store.BackupOutcome;
import org.tyst.work.Work;

/** The door in front of a record to which something happened: a real vault, a real encrypted file, a real backup. */
class DamagedDoorTest {
    private static final String PASSPHRASE = "the heron waits by the weir";

    @TempDir Path home;

    private final Work work = new Work(Runnable::run, DamagedDoorTest::unexpected);
    private Optional<House> house = Optional.empty();
    private Door door;

    @BeforeEach
    void aDaysWorkWithABackupInTheMiddle() throws Exception {
        var setUp =
                new SetUp(
                        "Sioned Puw",
                        Role.FAMILY_COURT_ADVISER,
                        Organisation.CAFCASS_CYMRU,
                        PASSPHRASE.toCharArray(),
                        Optional.empty());
        door = door();
        assertThat(DamagedDoorTest.<DoorAnswer>asked(answer -> door.setUp(setUp, answer)))
                .isInstanceOf(DoorAnswer.Opened.class);
        keep("Before the backup");
        var backup = open().backingUp(Policy.shipped().backups(), Clock.systemUTC());
        assertThat(backup.copy()).isEmpty();
        assertThat(backup.keep()).isInstanceOf(BackupOutcome.Made.class);
        keep("After the backup");
        shut();
    }

    @AfterEach
    void closes() {
        shut();
        work.close();
    }

    @Test
    void aDamagedRecordIsMendedFromTheBackupAndWhatCanBeRead() throws Exception {
        overwrite(record(), 3 * 4096, 20);
        Files.createFile(record().resolveSibling("record.suspect"));

        var injury = hurt();
        assertThat(injury.harm()).isEqualTo(Harm.RECORD_DAMAGED);
        assertThat(injury.copies()).singleElement().matches(copy -> copy.readWhole());

        var mended = DamagedDoorTest.<DoorAnswer>asked(door::mend);
        assertThat(((DoorAnswer.Hurt) mended).injury().mended()).isPresent();
        assertThat(DamagedDoorTest.<DoorAnswer>asked(door::tryAgain))
                .isEqualTo(new DoorAnswer.Opened());
        assertThat(kept()).containsAnyOf("Before the backup", "After the backup");
        assertThat(aside()).hasSize(1);
    }

    @Test
    void aMissingRecordIsNeverReplacedByAnEmptyOneAndTheBackupOpens() throws Exception {
        Files.delete(record());

        var injury = hurt();
        assertThat(injury.harm()).isEqualTo(Harm.RECORD_MISSING);
        assertThat(record()).doesNotExist();

        assertThat(
                        DamagedDoorTest.<DoorAnswer>asked(
                                it -> door.putBack(injury.copies().getFirst(), it)))
                .isEqualTo(new DoorAnswer.Opened());
        assertThat(kept()).isEqualTo("Before the backup");
    }

    @Test
    void aRecordWithoutAByteIsMissing() throws Exception {
        Files.write(record(), new byte[0]);
        assertThat(hurt().harm()).isEqualTo(Harm.RECORD_MISSING);
        assertThat(Files.size(record())).isZero();
    }

    @Test
    void anOlderRecordInItsPlaceIsNoticed() throws Exception {
        var backup = backups().getFirst();
        Files.write(record(), Files.readAllBytes(backup));
        assertThat(hurt().harm()).isEqualTo(Harm.RECORD_OLDER);
    }

    @Test
    void aRecordThatAnotherTystHasOpenIsLeftAlone() throws Exception {
        assertThat(DamagedDoorTest.<DoorAnswer>asked(this::typed))
                .isEqualTo(new DoorAnswer.Opened());
        var second = door();
        var answer =
                DamagedDoorTest.<DoorAnswer>asked(it -> second.open(PASSPHRASE.toCharArray(), it));
        assertThat(((DoorAnswer.Hurt) answer).injury().harm()).isEqualTo(Harm.IN_USE);
    }

    @Test
    void withoutItsKeysTheRecordIsLeftAsItIsAndNobodyIsAskedToBeginAnew() throws Exception {
        for (var name : List.of("vault.json", "vault.json.previous", "backups/vault.json"))
            Files.delete(record().resolveSibling(name));

        assertThat(new Rooms(new DataFolder(home)).state().mine()).isTrue();
        assertThat(hurt().harm()).isEqualTo(Harm.VAULT_MISSING);
        assertThat(record()).isNotEmptyFile();
    }

    @Test
    void whoWantsToGoBackSeesTheCopiesAndNothingIsChangedBefore() throws Exception {
        var chosen =
                DamagedDoorTest.<DoorAnswer>asked(
                        it -> door.chooseCopy(PASSPHRASE.toCharArray(), it));
        var injury = ((DoorAnswer.Hurt) chosen).injury();
        assertThat(injury.harm()).isEqualTo(Harm.CHOSEN);

        assertThat(
                        DamagedDoorTest.<DoorAnswer>asked(
                                it -> door.putBack(injury.copies().getFirst(), it)))
                .isEqualTo(new DoorAnswer.Opened());
        assertThat(kept()).isEqualTo("Before the backup");
    }

    @Test
    void aFaultOfTystsOwnEndsOnAPageWithACodeAndLeavesNothingOpen() throws Exception {
        assertThat(DamagedDoorTest.<DoorAnswer>asked(this::typed))
                .isEqualTo(new DoorAnswer.Opened());
        open().settings().put("practitioner", "{");
        shut();

        var injury = hurt();
        assertThat(injury.harm()).isEqualTo(Harm.FAULT);
        assertThat(injury.supportCode()).startsWith("T-");
        assertThat(
                        DamagedDoorTest.<DoorAnswer>asked(
                                it -> door.putBack(injury.copies().getFirst(), it)))
                .isEqualTo(new DoorAnswer.Opened());
    }

    private Injury hurt() throws Exception {
        var answer = DamagedDoorTest.<DoorAnswer>asked(this::typed);
        assertThat(answer).isInstanceOf(DoorAnswer.Hurt.class);
        return door.injury().orElseThrow();
    }

    private void typed(Consumer<DoorAnswer> answer) {
        door.open(PASSPHRASE.toCharArray(), answer);
    }

    private Door door() {
        return new Door(
                new Rooms(new DataFolder(home)),
                work,
                Clock.systemUTC(),
                (opened, vault) -> house = Optional.of(opened));
    }

    private House open() {
        return house.orElseThrow();
    }

    private void keep(String words) {
        open().settings().put("words", words);
    }

    private String kept() {
        return open().settings().get("words").orElseThrow();
    }

    private void shut() {
        house.ifPresent(House::close);
        house = Optional.empty();
    }

    private Path record() {
        return new DataFolder(home).mine().resolve("record.db");
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(record().resolveSibling("backups"))) {
            return files.filter(file -> file.toString().endsWith(".db")).toList();
        }
    }

    private List<Path> aside() throws IOException {
        try (var files = Files.list(record().resolveSibling("aside"))) {
            return files.toList();
        }
    }

    private static void overwrite(Path file, int at, int length) throws IOException {
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, at, at + length, (byte) 7);
        Files.write(file, bytes);
    }

    private static <T> T asked(Consumer<Consumer<T>> question) throws Exception {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.get(60, TimeUnit.SECONDS);
    }

    private static void unexpected(Throwable fault) {
        throw new AssertionError(fault);
    }
}
