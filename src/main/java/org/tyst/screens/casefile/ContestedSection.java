package org.tyst.screens.casefile;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** What is disputed in this case, by whom, and how it ended. */
final class ContestedSection {

    private final CaseViewModel model;
    private final Words words;

    ContestedSection(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Page page, Happenings happenings) {
        var lines = happenings.contests();
        if (lines.isEmpty()) page.add(empty());
        page.addAll(lines.stream().map(this::card).toList());
    }

    private Node empty() {
        return new EmptyPage(
                Feather.ALERT_TRIANGLE,
                words.text("case.noContests"),
                words.text("case.noContestsNext"));
    }

    private Node card(Happenings.ContestLine line) {
        var card = new Card(line.by());
        if (line.restricted()) card.marks(Chip.of(words, Mark.RESTRICTED));
        card.marks(
                line.open()
                        ? Chip.of(words, Mark.CONTESTED)
                        : new Chip(line.state(), Tone.NEUTRAL));
        if (line.open()) card.lit();
        return card.add(
                Texts.muted(words.text("case.contestedItem")),
                Texts.quote(line.item()),
                Texts.muted(words.text("case.saidToBeWrong")),
                Texts.body(line.wrong()),
                Buttons.row(open(line)));
    }

    private Node open(Happenings.ContestLine line) {
        var name = line.open() ? "case.settleContest" : "case.openContest";
        var button = Buttons.plain(Command.named(words.text(name), () -> model.go(line.place())));
        button.setAccessibleText(words.text(name) + ": " + line.item());
        return button;
    }
}
