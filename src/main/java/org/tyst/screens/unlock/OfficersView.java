package org.tyst.screens.unlock;

import java.time.ZoneId;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.OfficersOpening;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What the organisation's officers did while its owner was not there. It stays until somebody has read it. */
public final class OfficersView extends Door {
    private final Words words;
    private final ZoneId zone;

    public OfficersView(
            Words words,
            List<OfficersOpening> openings,
            ZoneId zone,
            Runnable read,
            Runnable otherLanguage) {
        super(words, otherLanguage);
        this.words = words;
        this.zone = zone;
        var cards = openings.stream().map(this::card).toArray(Card[]::new);
        var list = new javafx.scene.layout.VBox(cards);
        list.getStyleClass().add("gap-1");
        var goOn = Command.named(words.text("keys.officersRead"), read).icon(Feather.ARROW_RIGHT);
        show(
                Texts.title(words.text("keys.officersTitle")),
                Banner.warn(words.text("keys.officersIntro")),
                list,
                Texts.body(words.text("keys.officersMore")),
                Buttons.row(Buttons.primary(goOn)));
    }

    private Card card(OfficersOpening opening) {
        var at = opening.at().atZone(zone);
        return new Card(
                new KeyValues()
                        .add(
                                words.text("keys.officersAt"),
                                words.date(at.toLocalDate()) + ", " + words.time(at.toLocalTime()))
                        .add(words.text("keys.officersWho"), String.join("\n", opening.officers()))
                        .add(words.text("keys.officersWhy"), opening.reason()));
    }
}
