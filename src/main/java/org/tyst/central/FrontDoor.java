package org.tyst.central;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import org.tyst.sync.Hash;
import org.tyst.vault.CentralKeys;
import org.tyst.vault.SelfSigned;

/** The certificate and the port, made at the first start and kept, so that laptops that joined still know this record again. */
record FrontDoor(KeyStore store, String password, String fingerprint) {
    private static final String NAME = "central";
    private static final Duration VALID = Duration.ofDays(3650);

    static FrontDoor of(Path folder, CentralKeys keys, SecureRandom random, Clock clock)
            throws IOException, GeneralSecurityException {
        var file = folder.resolve("front-door.p12");
        var password = keys.password("front-door");
        var store = Files.exists(file) ? read(file, password) : made(file, password, random, clock);
        return new FrontDoor(store, password, Hash.hex(store.getCertificate(NAME).getEncoded()));
    }

    private static KeyStore read(Path file, String password)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static KeyStore made(Path file, String password, SecureRandom random, Clock clock)
            throws IOException, GeneralSecurityException {
        var now = clock.instant();
        var made =
                SelfSigned.make(
                        "Tyst central record",
                        now.minus(Duration.ofDays(1)),
                        now.plus(VALID),
                        random);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                NAME, made.key(), password.toCharArray(), new Certificate[] {made.certificate()});
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return store;
    }

    /** The port of the first start, or the one that is asked for. */
    static int port(Path folder, int asked) throws IOException {
        var file = folder.resolve("port");
        if (asked != 0 || !Files.exists(file)) return asked;
        return Integer.parseInt(Files.readString(file).trim());
    }

    static void keepPort(Path folder, int port) throws IOException {
        Files.writeString(folder.resolve("port"), port + "\n");
    }

    @Override
    public String toString() {
        return "FrontDoor[" + fingerprint + "]";
    }
}
