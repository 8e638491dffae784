package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.central.TempCentral;
import org.tyst.fixtures.Folders;
import org.tyst.fixtures.PlainText;
import org.tyst.vault.WipeMark;

/** The real program, told to forget everything while somebody works: from the typed word to the page that is left. */
class WipedWindowTest {
    private static final String WORDS = "Llwyncelyn has a red gate";

    private final Path laptop = Path.of("target", "tmp", "wiped").toAbsolutePath();
    private final UUID user = UUID.randomUUID();
    private DrivenTyst tyst = new DrivenTyst(laptop);

    @AfterEach
    void switchOff() throws IOException {
        tyst.close();
        Folders.clear(laptop);
    }

    @Test
    void handsOverTheLastWordForgetsAllAndOpensNothingElseEverAgain() throws Exception {
        Folders.clear(laptop);
        Files.createDirectories(tyst.data());
        var interview = SetUpLaptop.in(tyst.data()).getFirst().id().value();
        tyst.switchOn().unlock();
        joined();
        press(
                "Work offline",
                "You chose to work offline. Your work is saved here and waits until you go online.");
        TempCentral.wipe(TempCentral.deviceOf(user));
        tyst.ask("go " + interview, "there");
        tyst.ask("write " + DrivenWindow.hex(WORDS), "saved");

        tyst.ask("go sync", "there");
        tyst.tell("press " + DrivenWindow.hex("Go online"));

        isEmptied();
        var receipt = TempCentral.receipt(TempCentral.deviceOf(user)).orElseThrow();
        assertThat(receipt.cases()).isEqualTo(2);
        assertThat(receipt.sent()).isPositive();
        assertThat(receipt.lostNothing()).isTrue();
        tyst.kill();
        tyst.close();
        tyst = new DrivenTyst(laptop).switchOn();
        isEmptied();
        assertThat(tyst.page()).doesNotContain("Passphrase", "Sync", "Unlock");
    }

    private void press(String button, String words) {
        tyst.tell("press " + DrivenWindow.hex(button));
        tyst.ask("awaitWords " + DrivenWindow.hex(words), "there");
    }

    private void joined() {
        var code = TempCentral.server().newJoinCode(user).text();
        tyst.ask("go sync", "there");
        tyst.ask("join " + DrivenWindow.hex(code), "opened");
        tyst.ask("awaitWords " + DrivenWindow.hex("Connected to the central record."), "there");
    }

    private void isEmptied() throws IOException {
        tyst.ask(
                "awaitWords "
                        + DrivenWindow.hex("Your organisation has been told that it is done."),
                "there");
        try (var left = Files.walk(tyst.data().resolve("mine"))) {
            assertThat(
                            left.filter(Files::isRegularFile)
                                    .map(file -> "" + file.getFileName())
                                    .filter(name -> !name.contains("sqlite")))
                    .containsExactly(WipeMark.NAME);
        }
        assertThat(PlainText.found(laptop, WORDS, "Llwyncelyn", SetUpLaptop.PASSPHRASE)).isEmpty();
    }
}
