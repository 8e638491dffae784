package org.tyst.screens.casefile;

import javafx.application.Platform;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.ReportId;
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

/** The reports of this case, and the way to begin one. */
final class ReportsSection {

    private final CaseViewModel model;
    private final ToCorrect toCorrect;
    private final Words words;

    ReportsSection(CaseViewModel model, ToCorrect toCorrect, Words words) {
        this.model = model;
        this.toCorrect = toCorrect;
        this.words = words;
    }

    void fill(Page page, CasePages pages) {
        var lines = pages.happenings().reports();
        if (lines.isEmpty()) page.add(empty());
        page.addAll(lines.stream().map(this::card).toList());
        page.primary(
                Command.named(
                                words.text("case.newReport"),
                                () -> begin(page, model.newReport(pages)))
                        .icon(Feather.FILE_PLUS)
                        .shortcut("Shortcut+N"));
        toCorrect.take().ifPresent(filed -> Platform.runLater(() -> correct(page, pages, filed)));
    }

    /** Once the page stands in the window. */
    private void correct(Page page, CasePages pages, ReportId filed) {
        if (page.getScene() != null) begin(page, model.newReport(pages).about(filed));
    }

    private Node empty() {
        return new EmptyPage(
                Feather.FILE_TEXT, words.text("case.noReports"), words.text("case.noReportsNext"));
    }

    private Node card(Happenings.ReportLine line) {
        return new Card(line.title())
                .marks(mark(line))
                .add(Texts.muted(line.started()), Buttons.flow(open(line), life(line)));
    }

    private Node mark(Happenings.ReportLine line) {
        return switch (line.state()) {
            case DRAFT -> Chip.of(words, Mark.DRAFT);
            case SHARED_BACK, MANAGER_QA -> new Chip(line.status(), Tone.ACCENT, Feather.USERS);
            case FINAL -> new Chip(line.status(), Tone.ACCENT, Feather.CHECK);
            case FILED, SERVED -> Chip.of(words, Mark.FILED);
            case WITHDRAWN_BEFORE_FILING -> new Chip(line.status(), Tone.NEUTRAL, Feather.ARCHIVE);
        };
    }

    private Node open(Happenings.ReportLine line) {
        var name = words.of("case.openReport", line.state());
        var button = Buttons.plain(Command.named(name, () -> model.go(line.place())));
        button.setAccessibleText(name + ": " + line.title());
        return button;
    }

    private Node life(Happenings.ReportLine line) {
        var name = words.text("case.reportLife");
        var button =
                Buttons.quiet(
                        Command.named(name, () -> model.go(line.life())).icon(Feather.PEN_TOOL));
        button.setAccessibleText(name + ": " + line.title());
        return button;
    }

    private void begin(Node over, NewReport report) {
        new NewReportSheet(report, words).openOver(over);
    }
}
