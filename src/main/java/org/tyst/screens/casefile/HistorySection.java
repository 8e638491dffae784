package org.tyst.screens.casefile;

import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Place;
import org.tyst.screens.history.HistoryTable;
import org.tyst.screens.history.ReadingLines;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Who did what in this case, and why. Nothing here can be changed; if it was all the same, the page says so. */
final class HistorySection {

    private final CaseViewModel model;
    private final Words words;

    HistorySection(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Page page, CasePages pages) {
        var laptop =
                Command.named(
                        words.text("history.laptopTitle"),
                        () -> model.go(new Place.LaptopHistory()));
        page.say(Texts.muted(words.text("history.caseWhat") + " " + words.text("history.leads")));
        page.act(
                Command.named(
                                words.text("history.whoReadCase"),
                                () -> whoRead(page, pages.happenings()))
                        .icon(Feather.EYE));
        if (pages.contents().historyBroken())
            page.say(Banner.problem(words.text("history.shellBroken")).act(laptop));
        else page.act(laptop);
        page.fill(
                new HistoryTable(
                                words,
                                words.text("shell.section.HISTORY"),
                                pages.happenings().history())
                        .leading(model::go));
    }

    private void whoRead(Page page, Happenings happenings) {
        new Sheet(words.text("history.whoReadCase"), words.text("common.close"))
                .wide()
                .add(new ReadingLines(words).of(happenings.readings(), happenings.names()))
                .openOver(page);
    }
}
