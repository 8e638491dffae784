package org.tyst.screens.keys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.tyst.people.DoorAnswer;
import org.tyst.people.KeyAnswer;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Page;
import org.tyst.words.Language;
import org.tyst.words.Words;

class PassphraseViewTest {
    private final PretendKeys keys = new PretendKeys();
    private final PassphraseViewModel model = new PassphraseViewModel(keys);

    @Test
    void changesItOnlyWithTheOldOneAndEmptiesEveryField() {
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        type(window, "the heron waits", "pedwar gair hollol", "pedwar gair hollol");
        press(window);
        assertThat(keys.typed).containsExactly("the heron waits > pedwar gair hollol");
        assertThat(fields(window)).allMatch(field -> field.getText().isEmpty());
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Changed.");
        AccessibleScene.check(window.scene());
    }

    @Test
    void saysWhyTheOldOneWasNotAccepted() {
        keys.next = new KeyAnswer.Refused(new DoorAnswer.WrongPassphrase(1));
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        type(window, "a wrong guess", "pedwar gair hollol", "pedwar gair hollol");
        press(window);
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("not the passphrase");
        Photos.take(window.scene(), "passphrase-refused");
    }

    @Test
    void takesNoPassphraseThatIsShortOrTypedTwoWays() {
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        type(window, "", "short", "shirt");
        press(window);
        assertThat(keys.typed).isEmpty();
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("Enter your passphrase as it is now", "at least 12", "same passphrase");
    }

    @Test
    void looksRight() {
        Photos.takeAll("passphrase", () -> page(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> page(Language.WELSH)).scene(),
                "passphrase-welsh");
    }

    private Page page(Language language) {
        return PassphraseView.page(Words.in(language), model);
    }

    private static java.util.List<PasswordField> fields(Window window) {
        return java.util.List.copyOf(
                window.robot().lookup(".password-field").queryAllAs(PasswordField.class));
    }

    private static void type(Window window, String... texts) {
        var fields = fields(window);
        Window.onScreen(() -> {
            for (int i = 0; i < texts.length; i++) fields.get(i).setText(texts[i]);
        });
    }

    private static void press(Window window) {
        Window.onScreen(
                window.robot().lookup(".accent").<javafx.scene.control.Button>query()::fire);
    }
}
