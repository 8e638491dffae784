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
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.tyst.audit.AuditTrail.Verdict;
import org.tyst.fixtures.PlainText;
import org.tyst.interviews.Statement;
import org.tyst.store.SavesUntilKilled.Acknowledged;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/**
 * A practitioner types in a process of its own, the process is killed at any moment, and the next one goes on in the same
 * record. After each kill everything that was acknowledged must be there, in the right interview of the right case.
 */
public final class KillLoop {
    private final Path folder;
    private final VaultKey master = VaultKey.random(new SecureRandom());
    private final VaultKeys keys = TestKeys.of(master);
    private final Random random;
    private final int mostSaves;
    private final Map<UUID, Acknowledged> acknowledged = new HashMap<>();

    public KillLoop(Path folder, long seed, int mostSaves) {
        this.folder = folder;
        this.random = new Random(seed);
        this.mostSaves = mostSaves;
    }

    /** How many saves were acknowledged. Fails at the first that is lost. */
    public int run(int kills) throws IOException, InterruptedException {
        var saves = 0;
        for (var kill = 0; kill < kills; kill++) {
            saves += typeUntilKilled(kill);
            assertThat(PlainText.found(folder, SavesUntilKilled.SECRET, "M. Rees")).isEmpty();
            verifyEverythingAcknowledged();
        }
        assertThat(saves).isGreaterThan(kills);
        assertThat(unpackedLibraries()).isLessThanOrEqualTo(1);
        return saves;
    }

    /** Killed after a few saves, at any moment: in a statement, in a commit, while the log is put into the file. */
    private int typeUntilKilled(int seed) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var saves = heard(lines, 1 + random.nextInt(mostSaves));
            Thread.sleep(0, random.nextInt(999_999));
            process.toHandle()
                    .destroyForcibly(); // unlike the process, leaves what it said to be read
            return saves + heard(lines, Integer.MAX_VALUE);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private int heard(BufferedReader lines, int most) throws IOException {
        var saves = 0;
        while (saves < most) {
            var line = lines.readLine();
            if (line == null) break;
            if (!line.endsWith(Acknowledged.END)) break; // killed in the middle of saying it
            remember(Acknowledged.read(line));
            saves++;
        }
        return saves;
    }

    private void remember(Acknowledged save) {
        acknowledged.put(save.statement(), save);
    }

    private void verifyEverythingAcknowledged() {
        var opened = (StoreOpening.Opened) Store.open(folder, keys.database(), Clock.systemUTC());
        try (var store = opened.store()) {
            assertThat(store.isWhole()).isTrue();
            var record =
                    new StoredRecord(
                            store, keys, TemporaryRecord.REES, Clock.systemUTC(), System::nanoTime);
            assertThat(record.audit().verify()).isInstanceOf(Verdict.Whole.class);
            var kept = kept(record);
            acknowledged.values().forEach(save -> isKept(save, kept));
        }
    }

    /** The words acknowledged last; or, when it was killed between a commit and saying so, one save newer. */
    private static void isKept(Acknowledged save, Map<UUID, Statement> kept) {
        var statement =
                Optional.ofNullable(kept.get(save.statement()))
                        .orElseThrow(() -> new AssertionError("Lost: " + save));
        assertThat(statement.interview().value()).isEqualTo(save.interview());
        assertThat(statement.caseId().value()).isEqualTo(save.theCase());
        if (!statement.words().equals(save.words()))
            assertThat(number(statement.words())).isGreaterThan(number(save.words()));
    }

    private static int number(String words) {
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private static Map<UUID, Statement> kept(StoredRecord record) {
        var kept = new HashMap<UUID, Statement>();
        for (int interview = 0; interview < 4; interview += 2)
            record.interviews().ofCase(SavesUntilKilled.caseOf(interview)).stream()
                    .flatMap(each -> each.statements().stream())
                    .forEach(statement -> kept.put(statement.id().value(), statement));
        return kept;
    }

    private long unpackedLibraries() throws IOException {
        try (var files = Files.list(folder.resolve(StoreFile.NATIVE))) {
            return files.filter(file -> !file.toString().endsWith(".lck")).count();
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
                SavesUntilKilled.class.getName(),
                folder.toString(),
                master.use(HexFormat.of()::formatHex),
                String.valueOf(seed));
    }
}
