package org.tyst.screens.unlock;

import org.tyst.screens.keys.SheetForm;
import org.tyst.screens.keys.SheetViewModel;
import org.tyst.words.Words;

/** The first recovery sheet: before the record is shown for the first time. */
public final class FirstSheetView extends Door {
    public FirstSheetView(Words words, SheetViewModel model, Runnable otherLanguage) {
        super(words, otherLanguage);
        show(new SheetForm(words, model, true));
    }
}
