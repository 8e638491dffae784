package org.tyst.screens.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.tyst.people.AgencyKeyFile;
import org.tyst.people.OfficersOpening;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Page;
import org.tyst.screens.unlock.OfficersView;
import org.tyst.words.Language;
import org.tyst.words.Words;

class AgencyViewTest {
    private static final AgencyKeyFile GOOD =
            new AgencyKeyFile("c29tZSBrZXk=", "9F1C-00A2-77BE-41D0-5E3C-88A1");

    private final PretendKeys keys = new PretendKeys();
    private AgencyKeyFile file = GOOD;
    private final AgencyViewModel model = new AgencyViewModel(keys, () -> Optional.of(file));

    @Test
    void acceptsAKeyOnlyAfterItsFingerprintWasCompared() {
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        Window.onScreen(model::choose);
        Button accept = window.robot().lookup("Accept this key").query();
        assertThat(accept.isDisabled()).isTrue();
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "agency-compare");
        Window.onScreen(window.robot().lookup(".check-box").<CheckBox>query()::fire);
        Window.onScreen(accept::fire);
        assertThat(keys.typed).containsExactly(GOOD.publicKey());
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Accepted.");
    }

    @Test
    void saysSoWhenTheFileHoldsNoKey() {
        file = new AgencyKeyFile("a shopping list", "");
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        Window.onScreen(model::choose);
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("not the key");
    }

    @Test
    void looksRight() {
        Photos.takeAll("agency", () -> page(Language.ENGLISH));
        Photos.takeAll("officers", () -> officers(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> officers(Language.WELSH)).scene(),
                "officers-welsh");
    }

    private Page page(Language language) {
        return AgencyView.page(Words.in(language), model);
    }

    private static OfficersView officers(Language language) {
        var opening =
                new OfficersOpening(
                        Instant.parse("2026-11-20T15:04:00Z"),
                        List.of("A. Bevan", "R. Okafor"),
                        "On long leave since Monday; two hearings next week need the notes");
        return new OfficersView(
                Words.in(language), List.of(opening), ZoneOffset.UTC, () -> {}, () -> {});
    }
}
