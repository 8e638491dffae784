package org.tyst.screens.casefile;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** The reports of this case, and the way to begin one. */
final class ReportsSection {

    private final CaseViewModel model;
    private final Words words;

    ReportsSection(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Page page, CasePages pages) {
        var lines = pages.happenings().reports();
        if (lines.isEmpty()) page.add(empty());
        page.addAll(lines.stream().map(this::card).toList());
        page.primary(
                Command.named(
                                words.text("case.newReport"),
                                () -> choose(page, model.newReport(pages)))
                        .icon(Feather.FILE_PLUS)
                        .shortcut("Shortcut+N"));
    }

    private Node empty() {
        return new EmptyPage(
                Feather.FILE_TEXT, words.text("case.noReports"), words.text("case.noReportsNext"));
    }

    private Node card(Happenings.ReportLine line) {
        return new Card(line.title())
                .marks(mark(line))
                .add(Texts.muted(line.started()), Buttons.row(open(line)));
    }

    private Node mark(Happenings.ReportLine line) {
        return switch (line.state()) {
            case DRAFT -> Chip.of(words, Mark.DRAFT);
            case FINAL -> new Chip(line.status(), Tone.ACCENT, Feather.CHECK);
            case FILED -> Chip.of(words, Mark.FILED);
        };
    }

    private Node open(Happenings.ReportLine line) {
        var name = words.of("case.openReport", line.state());
        var button = Buttons.plain(Command.named(name, () -> model.go(line.place())));
        button.setAccessibleText(name + ": " + line.title());
        return button;
    }

    private void choose(Node over, NewReport report) {
        var radios = new Radios<>(report.choices(), choice -> choice.name(words));
        var field = new Field(words.text("case.whichReport"), radios);
        var sheet = new Sheet(words, words.text("case.newReport"));
        sheet.add(field)
                .primary(
                        Command.named(
                                words.text("case.beginReport"),
                                () -> {
                                    var chosen = radios.chosen().get();
                                    field.error(
                                            chosen == null ? words.text("case.chooseReport") : "");
                                    if (chosen == null) return;
                                    sheet.close();
                                    report.begin(chosen);
                                }));
        sheet.openOver(over);
    }
}
