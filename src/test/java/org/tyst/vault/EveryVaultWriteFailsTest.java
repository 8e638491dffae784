package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.fixtures.FaultyDisk;
import org.tyst.vault.VaultFolder.Reading;

/** The file with the keys while it is rewritten: at whichever change the disk refuses, the old one or the new one is there, whole. */
class EveryVaultWriteFailsTest {
    private final FaultyDisk disk = new FaultyDisk();

    @TempDir Path elsewhere;

    @Test
    void aVaultIsAsItWasOrAsItWasToBeWhicheverChangeOfTheDiskIsRefused() throws IOException {
        var before = made("before");
        var after = made("after");
        var changes = rewritten(folder("whole"), before, after);
        assertThat(changes).isGreaterThan(10);
        for (var change = 1; change <= changes; change++) {
            refused(change, true, before, after);
            refused(change, false, before, after);
        }
    }

    private void refused(int change, boolean alone, VaultFile before, VaultFile after)
            throws IOException {
        var folder = folder(change + (alone ? "alone" : "on"));
        folder.replace(before);
        folder.settle();
        var acknowledged = false;
        if (alone) disk.refusesOnly(change);
        else disk.refusesFrom(change);
        try {
            folder.replace(after);
            acknowledged = true;
            folder.settle();
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("Input/output");
        }
        disk.heals();
        assertThat(folder.read()).as("change " + change).isInstanceOf(Reading.Read.class);
        var there = ((Reading.Read) folder.read()).file();
        assertThat(there.mac()).isIn(before.mac(), after.mac());
        if (acknowledged) assertThat(there.mac()).isEqualTo(after.mac());
        folder.settle();
        assertThat(((Reading.Read) folder.read()).file().mac()).isEqualTo(there.mac());
    }

    private int rewritten(VaultFolder folder, VaultFile before, VaultFile after)
            throws IOException {
        folder.replace(before);
        folder.settle();
        disk.heals();
        folder.replace(after);
        folder.settle();
        return disk.changes();
    }

    private VaultFile made(String name) throws IOException {
        var real = Files.createDirectories(elsewhere.resolve(name));
        var phrase = new Passphrase("the heron waits by the weir".toCharArray());
        assertThat(new Vault(real, Clock.systemUTC(), new SecureRandom()).create(phrase))
                .isInstanceOf(Creation.Created.class);
        return ((Reading.Read) new VaultFolder(real).read()).file();
    }

    private VaultFolder folder(String name) throws IOException {
        disk.heals();
        return new VaultFolder(disk.at(Files.createDirectories(elsewhere.resolve(name))));
    }
}
