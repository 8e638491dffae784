package org.tyst.screens.casefile;

import javafx.collections.FXCollections;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Who did what in this case, and why. Nothing here can be changed. */
final class HistorySection {

    private final Words words;

    HistorySection(Words words) {
        this.words = words;
    }

    void fill(Page page, Happenings happenings) {
        page.say(Texts.muted(words.text("case.historyWhat")));
        page.fill(
                new DataTable<Happenings.HistoryLine>(
                                words.text("shell.section.HISTORY"),
                                words.text("case.none"),
                                FXCollections.observableArrayList(happenings.history()))
                        .column(words.text("case.when"), Happenings.HistoryLine::when, 14)
                        .column(words.text("case.what"), Happenings.HistoryLine::what, 16)
                        .column(words.text("case.byWhom"), Happenings.HistoryLine::who, 12)
                        .column(words.text("case.whyDone"), Happenings.HistoryLine::why, 24));
    }
}
