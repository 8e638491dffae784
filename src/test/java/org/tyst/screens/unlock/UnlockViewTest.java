package org.tyst.screens.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tyst.people.DoorAnswer;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Regions;
import org.tyst.words.Language;
import org.tyst.words.Words;

class UnlockViewTest {
    private final PretendDoor door = new PretendDoor();
    private final boolean[] open = {false};
    private final UnlockViewModel model =
            new UnlockViewModel(door, () -> open[0] = true, () -> {}, () -> {});

    @Test
    void opensWithEnterAndEmptiesTheField() {
        var window = shown();
        window.robot().write("pedwar gair hollol").type(KeyCode.ENTER);
        assertThat(door.tried).containsExactly("pedwar gair hollol");
        assertThat(model.passphrase().get()).isEmpty();
        Window.onScreen(() -> door.answer(PretendDoor.opened()));
        assertThat(open[0]).isTrue();
    }

    @Test
    void triesOnceHoweverOftenTheButtonIsPressed() {
        var window = shown();
        window.robot().write("pedwar gair hollol").clickOn("Unlock").clickOn("Unlock");
        assertThat(door.tried).hasSize(1);
    }

    @Test
    void saysThatNothingIsLostAfterAWrongPassphrase() {
        var window = shown();
        window.robot().write("rhywbeth arall").type(KeyCode.ENTER);
        Window.onScreen(() -> door.answer(new DoorAnswer.WrongPassphrase(1)));
        assertThat(said(window)).contains("Nothing is lost");
        Photos.take(window.scene(), "unlock-wrong");
    }

    @Test
    void saysHowLongToWait() {
        var window = shown();
        window.robot().write("rhywbeth arall").type(KeyCode.ENTER);
        Window.onScreen(() -> door.answer(new DoorAnswer.WaitFor(Duration.ofSeconds(30))));
        assertThat(said(window)).contains("Wait 30 seconds");
    }

    @Test
    void leadsToTheRecoveryCodeWhenThePassphraseIsUsedUp() {
        var window = shown();
        window.robot().write("rhywbeth arall").type(KeyCode.ENTER);
        Window.onScreen(() -> door.answer(new DoorAnswer.RecoveryOnly()));
        assertThat(said(window)).contains("Recovery code");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "unlock-recover");
    }

    @Test
    void showsTheTypedPassphraseWhenAsked() {
        var window = shown();
        window.robot().write("gweladwy").clickOn("Show");
        assertThat(window.robot().lookup(".text-field").queryAll().stream().filter(Node::isVisible))
                .hasSize(1);
        AccessibleScene.check(window.scene());
    }

    @Test
    void asksForAPassphraseBeforeItTries() {
        var window = shown();
        window.robot().clickOn("Unlock");
        assertThat(said(window)).contains("Enter your passphrase");
        assertThat(door.tried).isEmpty();
    }

    @Test
    void looksRight() {
        Photos.takeAll("unlock", () -> view(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> view(Language.WELSH)).scene(),
                "unlock-welsh");
    }

    private Window shown() {
        var window = Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
        Window.onScreen(() ->
                Regions.firstStop(window.robot().lookup(".field").query())
                        .ifPresent(Node::requestFocus));
        return window;
    }

    private UnlockView view(Language language) {
        return new UnlockView(Words.in(language), model, () -> {});
    }

    private static String said(Window window) {
        return AccessibleScene.wordsOn(window.scene());
    }
}
