package org.tyst.screens.keeping;

import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** On the settings page: the way to what was done with this laptop, and to what has left it. */
public final class KeepingCard {
    private final Words words;
    private final Navigator navigator;

    public KeepingCard(Words words, Navigator navigator) {
        this.words = words;
        this.navigator = navigator;
    }

    public Card card() {
        var history =
                Command.named(
                                words.text("history.laptopTitle"),
                                () -> navigator.go(new Place.LaptopHistory()))
                        .icon(Feather.LIST);
        var gone =
                Command.named(
                                words.text("keeping.offTitle"),
                                () -> navigator.go(new Place.TakenOff()))
                        .icon(Feather.FOLDER_MINUS);
        return new Card(words.text("keeping.settings"))
                .add(
                        Texts.body(words.text("keeping.settingsWhat")),
                        Buttons.flow(Buttons.plain(history), Buttons.plain(gone)));
    }
}
