package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.vault.VaultKey;

class StoreTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir Path folder;

    private final VaultKey key = VaultKey.random(new SecureRandom());

    @Test
    void opensAgainWithTheSameKeyAndFindsWhatWasKept() {
        try (var store = open()) {
            assertThat(keep(store, "name", "Tŷ Gwyn"))
                    .isInstanceOf(org.tyst.basics.SaveOutcome.Saved.class);
        }
        try (var store = open()) {
            assertThat(new SettingTable(store.sql()).get("name")).contains("Tŷ Gwyn");
            assertThat(store.isWhole()).isTrue();
        }
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        open().close();
        assertThat(Store.open(folder, VaultKey.random(new SecureRandom()), CLOCK))
                .isEqualTo(new StoreOpening.OfAnotherVault());
        open().close();
    }

    @Test
    void doesNotOpenWhatIsNoDatabase() throws Exception {
        var noise = new byte[8192];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve(StoreFile.NAME), noise);
        assertThat(Store.open(folder, key, CLOCK))
                .isEqualTo(new StoreOpening.NotADatabaseOrWrongKey());
    }

    @Test
    void letsOnlyOneInAtATime() {
        try (var first = open()) {
            assertThat(Store.open(folder, key, CLOCK))
                    .isEqualTo(new StoreOpening.LockedByAnotherProcess());
            assertThat(first.isWhole()).isTrue();
        }
        open().close();
    }

    @Test
    void refusesTheFileOfANewerTyst() {
        try (var store = open()) {
            store.sql().script("PRAGMA user_version = 99");
        }
        assertThat(Store.open(folder, key, CLOCK)).isEqualTo(new StoreOpening.NewerVersion(99));
    }

    @Test
    void refusesAFolderWhoseNameCouldSpeakToTheDriver() {
        assertThat(Store.open(folder.resolve("x?cipher=none"), key, CLOCK))
                .isInstanceOf(StoreOpening.CannotWrite.class);
    }

    @Test
    void saysSoWhereItCannotWrite() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file where a folder should be");
        assertThat(Store.open(folder.resolve("taken"), key, CLOCK))
                .isInstanceOf(StoreOpening.CannotWrite.class);
    }

    @Test
    void neverLooksLikeAPlainDatabase() throws Exception {
        open().close();
        var start = Arrays.copyOf(Files.readAllBytes(folder.resolve(StoreFile.NAME)), 16);
        assertThat(new String(start, StandardCharsets.ISO_8859_1)).doesNotStartWith("SQLite");
    }

    @Test
    void noticesEveryBitThatIsFlippedOnDisk() throws Exception {
        try (var store = open()) {
            keep(store, "words", "a".repeat(40_000));
        }
        var file = folder.resolve(StoreFile.NAME);
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var at = random.nextLong(Files.size(file) * 8);
            flip(file, at);
            assertThat(isNoticed()).as("bit " + at).isTrue();
            flip(file, at);
        }
        open().close();
    }

    @Test
    void keepsTheDriversLibraryInAFolderOfItsOwn() throws Exception {
        open().close();
        var own = folder.resolve(StoreFile.NATIVE);
        assertThat(System.getProperty("org.sqlite.tmpdir")).isEqualTo(own.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
    }

    /** The first 24 bytes hold the salt and sizes that every page's key depends on: those show as a wrong key. */
    private boolean isNoticed() {
        return switch (Store.open(folder, key, CLOCK)) {
            case StoreOpening.Opened(var store) -> {
                try (store) {
                    yield !store.isWhole();
                } catch (SqlTrouble e) {
                    yield true;
                }
            }
            case StoreOpening refused -> true;
        };
    }

    private static void flip(Path file, long bit) throws Exception {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var one = ByteBuffer.allocate(1);
            channel.read(one, bit / 8);
            one.put(0, (byte) (one.get(0) ^ 1 << bit % 8)).flip();
            channel.write(one, bit / 8);
        }
    }

    private static org.tyst.basics.SaveOutcome keep(Store store, String name, String value) {
        return store.transactions().save(() -> new SettingTable(store.sql()).put(name, value));
    }

    private Store open() {
        return ((StoreOpening.Opened) Store.open(folder, key, CLOCK)).store();
    }
}
