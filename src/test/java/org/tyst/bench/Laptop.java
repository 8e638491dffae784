package org.tyst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.tyst.people.Organisation;
import org.tyst.people.Practitioner;
import org.tyst.people.PractitionerId;
import org.tyst.people.Role;
import org.tyst.store.Author;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.store.StoredRecord;
import org.tyst.vault.Creation;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.Vault;
import org.tyst.vault.VaultKeys;

/** A vault and a store in a folder, opened as the program opens them, as often as a figure needs. */
final class Laptop {
    static final Practitioner WHO =
            new Practitioner(
                    new PractitionerId(new UUID(0, 7)),
                    "Sioned Puw",
                    Role.FAMILY_COURT_ADVISER,
                    Organisation.CAFCASS_CYMRU,
                    "",
                    "");
    private static final char[] PASSPHRASE = "four green buses wait".toCharArray();

    private final Path folder;
    private final Clock clock = Clock.systemUTC();
    private final Vault vault;

    Laptop(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.vault = new Vault(folder, clock, new SecureRandom());
    }

    VaultKeys create() {
        return ((Creation.Created) vault.create(new Passphrase(PASSPHRASE))).keys();
    }

    VaultKeys unlock() {
        return ((Opening.Opened) vault.open(new Passphrase(PASSPHRASE))).keys();
    }

    Store store(VaultKeys keys) {
        return ((StoreOpening.Opened) Store.open(folder, keys.database(), clock)).store();
    }

    StoredRecord record(Store store, VaultKeys keys) {
        return new StoredRecord(
                store, keys, new Author(WHO.name(), "bench"), clock, System::nanoTime);
    }

    Clock clock() {
        return clock;
    }

    Path folder() {
        return folder;
    }
}
