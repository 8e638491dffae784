package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.fixtures.PlainText;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/** A process that adds documents is killed at any moment: while pieces are written, in the commit, before the file has its name. */
class KilledWhileAddingTest {
    private static final int KILLS = Integer.getInteger("kills", 15);
    private static final int MOST_ADDED = 6;

    private final VaultKey master = VaultKey.random(new SecureRandom());
    private final VaultKeys keys = TestKeys.of(master);
    private final Random random = new Random(417);
    private final Map<UUID, String> acknowledged = new HashMap<>();

    @TempDir Path folder;

    @Test
    void keepsEveryDocumentThatWasKeptAndNoHalfOne() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            addUntilKilled(kill);
            verifyEverythingAcknowledged();
            assertThat(PlainText.found(folder, AddsUntilKilled.SECRET)).isEmpty();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS / 2);
    }

    private void addUntilKilled(int seed) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            hear(lines, 1 + random.nextInt(MOST_ADDED));
            Thread.sleep(random.nextInt(30), random.nextInt(999_999));
            process.toHandle().destroyForcibly();
            hear(lines, Integer.MAX_VALUE);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void hear(BufferedReader lines, int most) throws IOException {
        for (int heard = 0; heard < most; heard++) {
            var line = lines.readLine();
            if (line == null || !line.endsWith(AddsUntilKilled.END)) return;
            var said = line.split(" ", -1);
            acknowledged.put(UUID.fromString(said[0]), said[1]);
        }
    }

    private void verifyEverythingAcknowledged() throws IOException {
        var opened = (StoreOpening.Opened) Store.open(folder, keys.database(), Clock.systemUTC());
        try (var store = opened.store()) {
            var attachments = record(store).attachments();
            attachments.sweep();
            for (var kept : acknowledged.entrySet())
                assertThat(sha256(attachments, kept.getKey())).isEqualTo(kept.getValue());
            var known = attachments.ofCase(AddsUntilKilled.CASE);
            for (var one : known)
                assertThat(sha256(attachments, one.id().value())).isEqualTo(one.content().sha256());
            assertThat(files()).isEqualTo(known.size());
        }
    }

    private static String sha256(StoredAttachments attachments, UUID id) throws IOException {
        var opening = attachments.open(new AttachmentId(id), "");
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (var bytes = ((Opening.Opened) opening).bytes()) {
            return Sha256.hex(MadeAttachments.all(bytes));
        }
    }

    private StoredRecord record(Store store) {
        return new StoredRecord(
                store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
    }

    private long files() throws IOException {
        try (var files = Files.list(folder.resolve(AttachmentFiles.FOLDER))) {
            return files.count();
        }
    }

    private List<String> command(int seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                AddsUntilKilled.class.getName(),
                folder.toString(),
                master.use(HexFormat.of()::formatHex),
                String.valueOf(seed));
    }
}
