package org.tyst.screens.late;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Why words that came late are not taken into the record. They stay where they can be read, with the reason. */
final class AsideSheet {
    private static final int LINES = 3;

    private final LateViewModel model;
    private final LateGroup group;
    private final Words words;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field why;
    private final Sheet sheet;

    AsideSheet(LateViewModel model, LateGroup group, Words words) {
        this.model = model;
        this.group = group;
        this.words = words;
        this.why = new Field(words.text("late.why"), typed).hint(words.text("late.whyHint"));
        this.sheet = new Sheet(words, words.text("late.setAside"));
    }

    void openOver(Node page) {
        sheet.add(Texts.body(words.text("late.asideMeans")), why)
                .primary(
                        Command.named(words.text("late.setAsideNow"), this::setAside)
                                .icon(Feather.ARCHIVE))
                .openOver(page);
    }

    private void setAside() {
        if (model.setAside(group, typed.getText())) sheet.close();
        else {
            why.error(words.text("late.needsWhy"));
            why.enter();
        }
    }
}
