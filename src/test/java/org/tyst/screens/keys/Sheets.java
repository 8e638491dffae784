package org.tyst.screens.keys;

import java.time.LocalDate;
import org.tyst.people.RecoverySheet;
import org.tyst.people.SheetCode;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The sheet as the window words it, for whoever prints it in a test. */
public final class Sheets {
    private Sheets() {}

    public static RecoverySheet of(
            Language language, String owner, LocalDate today, SheetCode code) {
        return new SheetWords(Words.in(language), owner, today).sheet(code);
    }
}
