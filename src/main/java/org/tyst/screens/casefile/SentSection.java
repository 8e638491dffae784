package org.tyst.screens.casefile;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.CaseSection;
import org.tyst.screens.history.ExtractCards;
import org.tyst.screens.outgoing.TakingOut;
import org.tyst.screens.outgoing.TakingOutRow;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.report.Papers;
import org.tyst.words.Words;

/** Every copy that has left, as it left. */
final class SentSection {

    private final CaseViewModel model;
    private final Papers papers;
    private final TakingOut out;
    private final Words words;

    SentSection(CaseViewModel model, Papers papers, TakingOut out, Words words) {
        this.model = model;
        this.papers = papers;
        this.out = out;
        this.words = words;
    }

    void fill(Page page, Happenings happenings) {
        var lines = happenings.copies();
        var extracts = new ExtractCards(words, happenings.days()).of(happenings.trail());
        if (lines.isEmpty() && extracts.isEmpty()) page.add(empty());
        page.addAll(lines.stream().map(line -> card(line, page)).toList());
        if (!extracts.isEmpty())
            page.add(new Section(words.text("contact.extracts")).addAll(extracts));
    }

    private Node empty() {
        var toReports =
                Command.named(words.text("case.goToReports"), () -> model.go(CaseSection.REPORTS));
        return new EmptyPage(
                Feather.SEND,
                words.text("case.nothingSent"),
                words.text("case.nothingSentNext"),
                toReports);
    }

    /** The frozen pages. That they were opened is in the history before they are drawn. */
    private Node open(Happenings.CopyLine line, Page page) {
        if (line.forWord()) return Texts.body(words.text("case.copyForWord"));
        var open =
                Command.named(words.text("case.openCopy"), () -> show(line, page))
                        .icon(Feather.EYE);
        var button = Buttons.plain(open);
        button.setAccessibleText(words.text("case.openCopyFor", line.recipient()));
        return Buttons.row(button);
    }

    private void show(Happenings.CopyLine line, Page over) {
        papers.openOver(
                over,
                words.text("case.copyFor", line.title(), line.recipient()),
                words.text("case.openCopyNote"),
                () -> model.filed(line.id()));
    }

    private static Node onward(Onward.Told told) {
        return switch (told.how()) {
            case ARRIVED -> Banner.good(told.text());
            case ON_ITS_WAY -> Banner.info(told.text());
            case NOT_DELIVERED -> Banner.problem(told.text());
            case NOT_BY_ITSELF -> Texts.body(told.text());
        };
    }

    private Node card(Happenings.CopyLine line, Page page) {
        var hash = Texts.label(line.sha256(), "small", "measure");
        return new Card(words.text("case.copyFor", line.title(), line.recipient()))
                .marks(Chip.of(words, Mark.FILED))
                .add(
                        new KeyValues()
                                .add(
                                        words.text("case.filed"),
                                        words.text("case.filedBy", line.when(), line.by()))
                                .add(words.text("case.purpose"), line.purpose())
                                .add(words.text("case.pages"), String.valueOf(line.pages()))
                                .add(words.text("case.sha256"), hash),
                        onward(line.onward()),
                        open(line, page),
                        new TakingOutRow(out, out.filed(line.filed()), line.recipient(), words));
    }
}
