package org.tyst.screens.keeping;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.sync.LeftOver;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** Words that were typed into a case after it had gone: to read, to copy, and to let go once they are where they belong. */
final class LeftOverCard {
    private static final int LINES = 4;

    private final TakenOffViewModel model;
    private final Words words;
    private final Days days;
    private final Node page;

    LeftOverCard(TakenOffViewModel model, Words words, Days days, Node page) {
        this.model = model;
        this.words = words;
        this.days = days;
        this.page = page;
    }

    Card of(LeftOver left, String courtNumber) {
        var typed = new WritingArea(LINES);
        typed.setText(left.words());
        typed.setEditable(false);
        var letGo =
                Command.named(words.text("keeping.letGo"), () -> ask(left)).icon(Feather.TRASH_2);
        return new Card(words.text("keeping.leftOver", courtNumber))
                .lit()
                .add(
                        Banner.warn(words.text("keeping.leftOverWhat", days.moment(left.at()))),
                        new Field(words.text("keeping.leftOverWords"), typed),
                        Buttons.row(Buttons.plain(letGo)));
    }

    private void ask(LeftOver left) {
        var sheet = new Sheet(words, words.text("keeping.letGoTitle"));
        sheet.add(Texts.body(words.text("keeping.letGoMeans")), Texts.quote(left.words()))
                .danger(
                        Command.named(
                                words.text("keeping.letGoNow"),
                                () -> {
                                    sheet.close();
                                    model.letGo(left);
                                }))
                .openOver(page);
    }
}
