package org.tyst.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many changes wait to be sent, told at the locked door. A number, and nothing else, outside the encrypted file. */
final class Waiting {
    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

    private final Path file;

    Waiting(Path folder) {
        this.file = folder.resolve("waiting");
    }

    int count() {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        } catch (IOException | NumberFormatException e) {
            LOG.warn(
                    "The number of waiting changes cannot be read: {}",
                    e.getClass().getSimpleName());
            return 0;
        }
    }

    void note(int count) {
        try {
            Files.writeString(file, String.valueOf(count));
        } catch (IOException e) {
            LOG.warn(
                    "The number of waiting changes cannot be kept: {}",
                    e.getClass().getSimpleName());
        }
    }
}
