package org.tyst.screens.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.tyst.people.KeyState;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.PaperWishes;
import org.tyst.screens.keys.KeysCard;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class SettingsViewTest {
    private final PaperWishes kept = new PaperWishes(Wishes.USUAL, 10);

    @Test
    void putsAChoiceIntoEffectAtOnce() {
        var window = Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
        window.robot().clickOn("Dark");
        assertThat(kept.wishes().theme()).isEqualTo(Theme.DARK);
        window.robot().clickOn("Cymraeg (Welsh)");
        assertThat(kept.wishes()).isEqualTo(Wishes.USUAL.with(Theme.DARK).in(Language.WELSH));
    }

    @Test
    void neverOffersALockTimeLongerThanThePolicy() {
        var strict = new SettingsViewModel(new PaperWishes(Wishes.USUAL.locking(9), 4));
        assertThat(strict.lockChoices()).containsExactly(1, 2, 3, 4);
        assertThat(strict.lockMinutes().get()).isEqualTo(4);
    }

    @Test
    void saysWhetherThisComputerTellsWhenItSleeps() {
        var silent = Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
        assertThat(AccessibleScene.wordsOn(silent.scene()))
                .contains("This computer does not tell Tyst when it sleeps");
        kept.tellingOfSleep();
        var telling = Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
        assertThat(AccessibleScene.wordsOn(telling.scene()))
                .contains("Tyst also locks when this laptop goes to sleep")
                .doesNotContain("does not tell Tyst");
    }

    @Test
    void listsTheWelshTextsNobodyHasChecked() {
        var window = Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
        window.robot().clickOn("Show the unchecked texts");
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains(Words.in(Language.WELSH).unchecked().iterator().next());
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "settings-unchecked");
    }

    @Test
    void namesEveryStop() {
        AccessibleScene.check(
                Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH)).scene());
    }

    @Test
    void looksRight() {
        Photos.takeAll("settings", () -> view(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> view(Language.WELSH)).scene(),
                "settings-welsh");
    }

    private Node view(Language language) {
        var about =
                new About(
                        "1",
                        List.of("OpenJFX – GPL 2 with the Classpath Exception", "AtlantaFX – MIT"));
        var words = Words.in(language);
        var state = new KeyState(true, Optional.of("9F1C-00A2-77BE-41D0-5E3C-88A1"));
        var keys = new KeysCard(words, state, new Road(new Place.Settings())).card();
        return SettingsView.page(words, new SettingsViewModel(kept), keys, about);
    }
}
