package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.fixtures.Folders;

/** The central record's disk breaks, and a backup takes its place: real PostgreSQL, real laptops, the folder copied back. */
class CentralPutBackTest {
    private static final int PORT = FreePort.find();

    private final UUID user = UUID.randomUUID();
    private final Visit visit = new Visit();
    private final Visit begunLater = new Visit();
    @TempDir private Path folder;

    @Test
    void laptopsThatAreAheadSendAgainWhatItLost() throws Exception {
        try (var laptops = new TwoLaptops()) {
            laptops.whileItRuns(() -> {
                visit.keptOn(laptops.one, "I like it");
                laptops.bothSync();
            });
            Folders.copy(folder.resolve("central/postgres"), folder.resolve("backup"));
            laptops.whileItRuns(() -> {
                visit.say(laptops.one, "I like it at Nain's");
                begunLater.keptOn(laptops.two, "The gate was open");
                laptops.bothSync();
            });

            Folders.clear(folder.resolve("central/postgres"));
            putBack();
            laptops.whileItRuns(() -> {
                laptops.bothSync();
                assertThat(laptops.one.sync.counts().waiting()).isEmpty();
                assertThat(laptops.one.sync.conflicts()).isEmpty();
                assertThat(laptops.one.record.acts()).contains("CENTRAL_RECORD_PUT_BACK");
                assertThat(laptops.one.record.acts()).doesNotContain("OLDER_COPY_FOUND");
                laptops.aThirdReads();
            });
        }
    }

    private void putBack() throws IOException {
        var database = folder.resolve("central/postgres");
        Folders.copy(folder.resolve("backup"), database);
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rwx------"));
    }

    private final class TwoLaptops implements AutoCloseable {
        private CentralServer server = started();
        private final Laptop one = new Laptop(user, server);
        private final Laptop two = new Laptop(user, server);

        TwoLaptops() {
            server.close();
        }

        void whileItRuns(Step step) throws Exception {
            server = started();
            try {
                step.run();
            } finally {
                server.close();
            }
        }

        private CentralServer started() {
            return CentralServer.start(
                    new CentralConfig(folder.resolve("central"), PORT, new byte[32]));
        }

        void bothSync() throws Exception {
            for (var laptop : new Laptop[] {one, two, one, two})
                assertThat(laptop.sync().trouble()).isEmpty();
        }

        void aThirdReads() throws Exception {
            try (var third = new Laptop(user, server)) {
                assertThat(third.sync().trouble()).isEmpty();
                assertThat(visit.wordsOn(third)).containsExactly("I like it at Nain's");
                assertThat(begunLater.wordsOn(third)).containsExactly("The gate was open");
            }
        }

        @Override
        public void close() {
            one.close();
            two.close();
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }
}
