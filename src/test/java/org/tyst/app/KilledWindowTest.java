package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.app.DrivenWindow.Words;
import org.tyst.fixtures.PlainText;

/** The whole program, killed while keys are pressed. {@code -Dkills.window=100} kills it oftener. */
class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("kills.window", 5);
    private static final String PLANTED = "Llwyncelyn";
    private static final int MOST_SAVES = 4;
    private static final int LONGEST_AFTER = 1500;

    private final Random random = new Random(417);
    private final Map<UUID, List<String>> acknowledged = new HashMap<>();

    @TempDir Path laptop;
    private DrivenTyst tyst;
    private int saves;
    private Map<UUID, UUID> caseOf = Map.of();

    @BeforeEach
    void setUp() throws Exception {
        tyst = new DrivenTyst(laptop);
        Files.createDirectories(tyst.data());
        caseOf =
                SetUpLaptop.in(tyst.data()).stream()
                        .collect(
                                Collectors.toMap(
                                        interview -> interview.id().value(),
                                        interview -> interview.caseId().value()));
    }

    @AfterEach
    void switchOff() {
        tyst.close();
    }

    @Test
    void findsEveryWordThatThePageSaidWasSaved() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) {
            tyst.switchOn().unlock();
            assertEverythingAcknowledgedIsThere();
            typeUntilKilled(kill);
        }
        tyst.switchOn().unlock();
        assertEverythingAcknowledgedIsThere();
        assertThat(saves).isGreaterThanOrEqualTo(KILLS);
        assertNothingIsReadable();
    }

    @Test
    void leadsBackToTheInterviewThatWasBeingWritten() throws Exception {
        tyst.switchOn().unlock();
        tyst.ask("go " + caseOf.keySet().iterator().next(), "there");
        tyst.ask("write " + DrivenWindow.hex("Nain keeps bees"), "saved");
        tyst.kill();
        tyst.switchOn().unlock();
        assertThat(tyst.page())
                .contains("Tyst ended without being locked", "The last words were saved at");
        tyst.tell("press " + DrivenWindow.hex("Go back to it"));
        tyst.ask("awaitWords " + DrivenWindow.hex("Nain keeps bees"), "there");
        assertThat(tyst.page())
                .contains("Nain keeps bees")
                .doesNotContain("Tyst ended without being locked");
    }

    @Test
    void theFreshWindowRemembersNothingOfTheLastOne() throws Exception {
        tyst.switchOn().unlock();
        tyst.ask("go " + caseOf.keySet().iterator().next(), "there");
        tyst.ask("write " + DrivenWindow.hex(PLANTED + " ".repeat(3) + PLANTED), "saved");
        assumeThat(PlainText.canReadMemoryOf(tyst.window())).isTrue();
        assertThat(PlainText.inMemoryOf(tyst.window(), PLANTED)).isNotEmpty();
        tyst.tell("lock");
        tyst.await("locking", _ -> {});
        tyst.awaitWindow();
        assertThat(tyst.page()).contains("Unlock your record");
        assertThat(PlainText.inMemoryOf(tyst.window(), PLANTED, SetUpLaptop.PASSPHRASE)).isEmpty();
    }

    private void typeUntilKilled(int seed) throws InterruptedException {
        tyst.tell(
                "typeUntilKilled "
                        + seed
                        + " "
                        + DrivenWindow.hex(PLANTED)
                        + " "
                        + caseOf.keySet().stream()
                                .map(UUID::toString)
                                .collect(Collectors.joining(" ")));
        for (var heard = random.nextInt(MOST_SAVES); heard >= 0; heard--)
            remember(tyst.await("acknowledged", _ -> {}));
        Thread.sleep(random.nextInt(LONGEST_AFTER));
        tyst.kill().stream()
                .filter(line -> line.startsWith("acknowledged "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .forEach(this::remember);
    }

    private void remember(String line) {
        var words = Words.read(line);
        acknowledged.put(words.interview(), words.said());
        saves++;
    }

    /** What was typed after it was acknowledged may be there too, and nothing else. */
    private void assertEverythingAcknowledgedIsThere() {
        var record =
                tyst.record().stream().collect(Collectors.toMap(Words::interview, kept -> kept));
        assertThat(record.keySet()).isEqualTo(caseOf.keySet());
        record.values()
                .forEach(
                        kept -> assertThat(kept.theCase()).isEqualTo(caseOf.get(kept.interview())));
        acknowledged.forEach((interview, said) -> {
            var kept = Objects.requireNonNull(record.get(interview)).said();
            assertThat(kept).hasSizeGreaterThanOrEqualTo(said.size());
            for (var place = 0; place < said.size(); place++)
                assertThat(kept.get(place)).startsWith(said.get(place));
        });
    }

    private void assertNothingIsReadable() throws IOException {
        assertThat(PlainText.found(laptop, PLANTED, SetUpLaptop.PASSPHRASE)).isEmpty();
        assertThat(PlainText.found("output", tyst.said().getBytes(StandardCharsets.UTF_8), PLANTED))
                .isEmpty();
        assertThat(PlainText.inOpenFilesOf(tyst.window(), PLANTED)).isEmpty();
    }
}
