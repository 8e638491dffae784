package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.fixtures.Folders;
import org.tyst.sync.JoinCode;

/** One laptop, locked again and again with something else in the way. */
@TestInstance(Lifecycle.PER_CLASS)
class LockingEndsTheProcessTest {
    private static final Logger LOG = LoggerFactory.getLogger(LockingEndsTheProcessTest.class);

    /** A second is promised; the rest is for a computer that builds five things at once. */
    private static final Duration AT_MOST = Duration.ofMillis(2500);

    private final Path laptop = Path.of("target", "tmp", "locking").toAbsolutePath();
    private DrivenTyst tyst = new DrivenTyst(laptop);
    private boolean isAtTheDoor;
    private UUID interview = new UUID(0, 0);

    @BeforeAll
    void setUp() throws Exception {
        Folders.clear(laptop);
        Files.createDirectories(tyst.data());
        interview = SetUpLaptop.in(tyst.data()).getFirst().id().value();
    }

    /** At the door that the lock of the test before has left, or that of a new start. */
    @BeforeEach
    void unlock() {
        if (!isAtTheDoor) {
            tyst.close();
            tyst = new DrivenTyst(laptop).switchOn();
        }
        isAtTheDoor = false;
        tyst.unlock();
    }

    @AfterAll
    void switchOff() throws IOException {
        tyst.close();
        Folders.clear(laptop);
    }

    @Test
    void inTheMiddleOfASentenceWithoutLosingAWord() {
        tyst.ask("go " + interview, "there");
        tyst.tell("writeAndLock " + DrivenWindow.hex("Taid has a red tractor"));
        assertLocked();
        unlock();
        assertThat(kept()).anyMatch(said -> said.endsWith("Taid has a red tractor"));
    }

    @Test
    void comesBackToTheSameWordsAndTheSamePlaceInThem() {
        tyst.ask("go " + interview, "there");
        tyst.ask("write " + DrivenWindow.hex("Nain keeps bees"), "saved");
        tyst.tell("caret 5");
        tyst.tell("lock");
        assertLocked();
        unlock();
        var there = "Statement 1. What was said or seen 5";
        tyst.ask("awaitFocus " + DrivenWindow.hex(there), "focused");
        assertThat(tyst.page())
                .contains("Nain keeps bees")
                .doesNotContain("Tyst ended without being locked");
        isAtTheDoor = false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"palette", "list", "menu"})
    void withSomethingOpenOverTheInterview(String what) {
        tyst.ask("go " + interview, "there");
        tyst.ask("write " + DrivenWindow.hex("The gate was open"), "saved");
        tyst.ask("open " + what, "opened");
        tyst.tell("lock");
        assertLocked();
    }

    @Test
    void withASheetOpen() {
        tyst.ask("go settings", "there");
        tyst.ask("open sheet", "opened");
        tyst.tell("lock");
        assertLocked();
    }

    @Test
    void whileAFileIsBeingChosen() {
        tyst.ask("go import", "there");
        tyst.ask("open chooser", "opened");
        tyst.tell("lock");
        assertLocked();
    }

    @Test
    void whileASyncWaitsForAnAnswerThatNeverComes() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var url = "https://localhost:" + silent.getLocalPort();
            var code = new JoinCode(url, "ab".repeat(32), "cd".repeat(10)).text();
            tyst.ask("go sync", "there");
            tyst.ask("join " + DrivenWindow.hex(code), "opened");
            silent.accept();
            tyst.tell("lock");
            assertLocked();
        }
    }

    @Test
    void whileTheDiskHangs() {
        tyst.ask("go " + interview, "there");
        tyst.ask("write " + DrivenWindow.hex("The gate was open"), "saved");
        tyst.tell("stickTheWriter");
        tyst.tell("writeAndLock " + DrivenWindow.hex(" and shut"));
        assertLocked();
        unlock();
        assertThat(kept()).anyMatch(said -> said.endsWith("The gate was open"));
    }

    /** Nothing that happens in the window can lock it then: the guard does, when nobody has touched the laptop. */
    @Test
    void byItselfWhileTheWindowHangs() throws IOException {
        tyst.tell("lockAfterAMinute");
        tyst.ask("go import", "there");
        tyst.ask("open hangingChooser", "opened");
        tyst.tell("hurry");
        assertLocked(Duration.ofSeconds(60 / 6 + 1).plus(AT_MOST));
    }

    private void assertLocked() {
        assertLocked(AT_MOST);
    }

    private void assertLocked(Duration atMost) {
        var held = tyst.window();
        tyst.await("locking", _ -> {});
        var took = tyst.awaitEnd(atMost);
        LOG.info("The process with the key ended within {} ms", took.toMillis());
        tyst.awaitWindow();
        assertThat(tyst.window()).isNotEqualTo(held);
        assertThat(tyst.page())
                .contains("Unlock your record")
                .doesNotContain("The gate was open", "Nain keeps bees");
        isAtTheDoor = true;
    }

    private List<String> kept() {
        return tyst.record().stream()
                .filter(words -> words.interview().equals(interview))
                .flatMap(words -> words.said().stream())
                .toList();
    }
}
