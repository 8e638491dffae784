package org.tyst.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tyst.people.AgencyKeyFile;
import org.tyst.vault.AgencyKey;

/** The organisation's public key out of a file that somebody chose. Whatever else the file is, it is no key. */
final class AgencyKeys {
    private static final long LARGEST = 4_096;

    private AgencyKeys() {}

    static AgencyKeyFile read(Path file) {
        try {
            var text = Files.size(file) > LARGEST ? "" : Files.readString(file).strip();
            return new AgencyKeyFile(
                    text, AgencyKey.read(text).map(AgencyKey::fingerprint).orElse(""));
        } catch (IOException e) {
            return new AgencyKeyFile("", "");
        }
    }
}
