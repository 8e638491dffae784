package org.tyst.screens.opening;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.sync.OpenedBy;
import org.tyst.words.Words;

/** Why it was not right. It stands in the case for everybody who has it, and the access ends at once. */
final class RefusalSheet {
    private static final int LINES = 3;

    private final OpeningsViewModel model;
    private final OpenedBy opened;
    private final Words words;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field why;
    private final Sheet sheet;

    RefusalSheet(OpeningsViewModel model, OpenedBy opened, Words words) {
        this.model = model;
        this.opened = opened;
        this.words = words;
        this.why =
                new Field(words.text("opening.whyNot"), typed).hint(words.text("opening.whyHint"));
        this.sheet = new Sheet(words, words.text("opening.notRight"));
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("opening.refusalMeans", opened.who())), why)
                .primary(
                        Command.named(words.text("opening.refuse"), this::refuse)
                                .icon(Feather.LOCK))
                .openOver(page);
    }

    private void refuse() {
        if (model.refuse(opened, typed.getText())) sheet.close();
        else {
            why.error(words.text("opening.needsWhy"));
            why.enter();
        }
    }
}
