package org.tyst.screens.casefile;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.words.Words;

/** Who was spoken to, when, and whether it is signed. */
final class InterviewsSection {

    private final CaseViewModel model;
    private final Words words;

    InterviewsSection(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Page page, Happenings happenings) {
        var lines = happenings.interviews();
        if (lines.isEmpty()) page.add(empty());
        else page.fill(table(lines));
        page.primary(
                Command.named(words.text("case.newInterview"), model::newInterview)
                        .icon(Feather.EDIT_3)
                        .shortcut("Shortcut+N"));
        page.secondary(
                Command.named(words.text("notes.title"), model::bringInNotes)
                        .icon(Feather.FILE_TEXT)
                        .shortcut("Shortcut+Shift+N"));
    }

    private Node empty() {
        return new EmptyPage(
                Feather.MESSAGE_SQUARE,
                words.text("case.noInterviews"),
                words.text("case.noInterviewsNext"));
    }

    private Node table(java.util.List<Happenings.InterviewLine> lines) {
        return new DataTable<Happenings.InterviewLine>(
                        words.text("case.interviews"), "", FXCollections.observableArrayList(lines))
                .column(words.text("case.when"), Happenings.InterviewLine::when, 13)
                .column(words.text("case.who"), Happenings.InterviewLine::who, 20)
                .column(words.text("case.how"), Happenings.InterviewLine::where, 14)
                .column(words.text("case.said"), Happenings.InterviewLine::statements, 9)
                .marks(
                        words.text("case.state"),
                        line -> Chip.of(words, mark(line)),
                        line -> words.of("common.mark", mark(line)),
                        8)
                .onActivate(line -> model.go(line.place()));
    }

    private static Mark mark(Happenings.InterviewLine line) {
        return line.signed() ? Mark.SIGNED : Mark.DRAFT;
    }
}
