package org.tyst.screens.keys;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.KeyState;
import org.tyst.screens.KeyTask;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.words.Words;

/** In the settings: what opens this laptop, and the ways to change it. */
public final class KeysCard {
    private final Words words;
    private final KeyState state;
    private final Navigator navigator;

    public KeysCard(Words words, KeyState state, Navigator navigator) {
        this.words = words;
        this.state = state;
        this.navigator = navigator;
    }

    public Card card() {
        var card = new Card(words.text("keys.card"));
        if (!state.sheet()) card.add(Banner.warn(words.text("keys.noSheet")));
        return card.add(
                new KeyValues()
                        .add(words.text("keys.sheet"), words.text(sheet()))
                        .add(words.text("keys.agency"), agency()),
                Buttons.flow(
                        Buttons.plain(going(KeyTask.PASSPHRASE, Feather.KEY)),
                        Buttons.plain(going(KeyTask.SHEET, Feather.PRINTER)),
                        Buttons.plain(going(KeyTask.AGENCY, Feather.USERS)),
                        Buttons.plain(going(KeyTask.EXCHANGE, Feather.ALERT_TRIANGLE))));
    }

    private String sheet() {
        return state.sheet() ? "keys.sheetTried" : "keys.sheetMissing";
    }

    private String agency() {
        return state.agency()
                .map(fingerprint -> words.text("keys.agencySet", fingerprint))
                .orElseGet(() -> words.text("keys.agencyMissing"));
    }

    private Command going(KeyTask task, Ikon icon) {
        return Command.named(words.of("keys.task", task), () -> navigator.go(new Place.Keys(task)))
                .icon(icon);
    }
}
