package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tyst.fixtures.PlainText;
import org.tyst.store.Emptying.Step;
import org.tyst.vault.Creation;
import org.tyst.vault.Opening;
import org.tyst.vault.Passphrase;
import org.tyst.vault.Vault;
import org.tyst.vault.WipeMark;

/** Everything goes: a real vault, a real record, its backups and attachments; and a power cut after each step. */
class EmptyingTest {
    private static final String PHRASE = "the heron waits by the weir";
    private static final String NOTE = "{\"order\": 1}";

    @TempDir Path home;

    private Path folder;
    private List<String> slots;

    @BeforeEach
    void fill() throws IOException {
        folder = home.resolve("mine");
        Files.createDirectories(folder.resolve("backups"));
        var keys = ((Creation.Created) vault().create(new Passphrase(PHRASE.toCharArray()))).keys();
        slots = MadeWipes.slots(Files.readString(folder.resolve("vault.json")));
        try (var store = MadeWipes.opened(folder, keys)) {
            MadeWipes.fill(store, keys);
        }
        // what a rewrite that was cut leaves, and whatever else may lie here
        Files.copy(folder.resolve("vault.json"), folder.resolve("vault.json.new"));
        Files.copy(folder.resolve("vault.json"), folder.resolve("backups/vault.json.new"));
        Files.createDirectories(folder.resolve("aside/2026-11-02"));
        Files.copy(folder.resolve("record.db"), folder.resolve("aside/2026-11-02/record.db"));
        Files.writeString(folder.resolve("something else"), "noise");
    }

    @Test
    void nothingIsLeftButTheMark() throws IOException {
        assertThat(emptying(Step.ALL_GONE, false).begin(NOTE)).isTrue();
        isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aPowerCutAfterAnyStepOpensNothingAndTheNextStartGoesOn(Step cut) throws IOException {
        assertThatThrownBy(() -> emptying(cut, true).begin(NOTE)).isInstanceOf(Cut.class);

        assertThat(vault().open(new Passphrase(PHRASE.toCharArray())))
                .isInstanceOf(Opening.Missing.class);
        assertThat(vault().exists()).isTrue(); // and nobody begins anew here
        if (cut != Step.MARKED)
            assertThat(PlainText.found(home, slots.toArray(String[]::new))).isEmpty();
        assertThat(emptying(cut, false).goOn()).isTrue();
        isEmpty();
    }

    @Test
    void aKilledProcessLeavesTheRestToTheNextOne() throws Exception {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MadeWipes.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("MARKED");
            assertThat(said.readLine()).isEqualTo("KEYS_GONE");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.exists(folder.resolve("record.db"))).isTrue();
        assertThat(PlainText.found(home, slots.toArray(String[]::new))).isEmpty();
        assertThat(emptying(Step.MARKED, false).goOn()).isTrue();
        isEmpty();
    }

    /** Root may write anywhere: so something else lies where the mark is to be written. */
    @Test
    void whereThereIsNoRoomForTheMarkTheKeysGoAllTheSame() throws IOException {
        var inTheWay = Files.createDirectory(folder.resolve(WipeMark.NAME + ".new"));
        assertThat(emptying(Step.ALL_GONE, false).begin(NOTE)).isFalse();
        assertThat(PlainText.found(home, slots.toArray(String[]::new))).isEmpty();

        Files.delete(inTheWay);
        assertThat(emptying(Step.ALL_GONE, false).begin(NOTE)).isTrue();
        isEmpty();
    }

    @Test
    void withoutAMarkNothingGoes() {
        assertThatThrownBy(() -> emptying(Step.MARKED, false).goOn())
                .isInstanceOf(IllegalStateException.class);
        assertThat(vault().open(new Passphrase(PHRASE.toCharArray())))
                .isInstanceOf(Opening.Opened.class);
    }

    private void isEmpty() throws IOException {
        try (var left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile).map(file -> "" + file.getFileName()))
                    .containsExactly(WipeMark.NAME);
        }
        assertThat(new WipeMark(folder).read()).contains(NOTE);
    }

    private Emptying emptying(Step at, boolean cuts) {
        return new Emptying(
                folder,
                vault(),
                step -> {
                    if (cuts && step == at) throw new Cut();
                });
    }

    private Vault vault() {
        return new Vault(folder, Clock.systemUTC(), new SecureRandom());
    }

    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
