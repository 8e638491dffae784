package org.tyst.screens.keys;

import org.tyst.screens.parts.Page;
import org.tyst.words.Words;

/** A new recovery sheet, from the settings. */
public final class SheetView {
    private SheetView() {}

    public static Page page(Words words, SheetViewModel model) {
        return new Page(words.text("keys.newSheet"))
                .narrow()
                .describe(words.text("keys.newSheetIntro"))
                .add(new SheetForm(words, model, false));
    }
}
