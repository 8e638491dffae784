package org.tyst.screens.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.CaseFile;
import org.tyst.screens.Place;
import org.tyst.screens.imports.FindingsView;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Court, orders, ordered reports with the court's questions, hearings, documents, and what was odd in the court's file. */
final class OverviewSection {

    private final CaseViewModel model;
    private final Words words;

    OverviewSection(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Page page, CasePages pages) {
        var overview = pages.overview();
        newer(pages.contents().file()).ifPresent(page::add);
        pages.handover().card().ifPresent(page::add);
        page.addAll(overview.reportsAsked().stream().map(this::asked).toList());
        new LinkedCard(model, pages.contents(), words).card().ifPresent(page::add);
        page.add(
                hearings(overview.hearings()),
                theCase(overview.theCase()),
                documents(overview.documents()),
                new InspectionCard(words).of(pages.contents().file(), model.practitioner()),
                kept(page, pages.contents()));
        page.addAll(overview.imports().stream().map(this::note).toList());
        page.secondary(
                Command.named(words.text("case.addOrdered"), () -> add(page, pages))
                        .icon(Feather.PLUS),
                Command.named(
                                words.text("late.writeNote"),
                                () -> new NoteSheet(model::leaveNote, words).openOver(page))
                        .icon(Feather.CORNER_UP_RIGHT),
                Command.named(words.text("late.title"), () -> model.go(new Place.Late(model.id())))
                        .icon(Feather.INBOX),
                Command.named(words.text("keeping.takeOffTitle"), this::toTakeOff)
                        .icon(Feather.FOLDER_MINUS));
    }

    private Optional<Node> newer(CaseFile file) {
        return file.newer() == 0
                ? Optional.empty()
                : Optional.of(Banner.warn(words.text("case.newer", file.newer())));
    }

    private Node kept(Page page, CaseContents contents) {
        return new KeptCard(model.holding(), words, page).of(contents.file(), contents.holds());
    }

    private void toTakeOff() {
        model.go(new Place.TakeOff(model.id()));
    }

    private void add(Page page, CasePages pages) {
        new DirectionSheet(model.newDirection(pages), words).openOver(page);
    }

    private Node asked(Overview.ReportAsked report) {
        var card = new Card(words.text("case.courtAsksFor", report.type()));
        if (report.filed()) card.marks(Chip.of(words, Mark.FILED));
        if (report.late()) card.marks(Chip.of(words, Mark.OVERDUE)).lit();
        card.add(Texts.strong(report.due()), Texts.muted(report.ordered()));
        if (!report.questions().isEmpty()) card.add(Texts.body(words.text("case.courtsQuestions")));
        return card.addAll(report.questions().stream().map(Texts::quote).toList());
    }

    private Node hearings(List<Overview.HearingLine> hearings) {
        var lines = new KeyValues();
        hearings.forEach(
                hearing -> lines.add(hearing.when() + "\n" + hearing.away(), place(hearing)));
        return orNone(new Card(words.text("case.hearings")), lines, hearings);
    }

    private static String place(Overview.HearingLine hearing) {
        return hearing.venue().isBlank() ? hearing.type() : hearing.type() + "\n" + hearing.venue();
    }

    private Node theCase(List<KeyLine> lines) {
        var values = new KeyValues();
        lines.forEach(line -> values.add(line.name(), line.value()));
        return new Card(words.text("case.fromTheCourt")).add(values);
    }

    private Node documents(List<String> documents) {
        var card =
                new Card(words.text("case.documents"))
                        .add(Texts.muted(words.text("case.documentsWhere")));
        return documents.isEmpty()
                ? card.add(Texts.muted(words.text("case.none")))
                : card.addAll(documents.stream().map(Texts::body).toList());
    }

    private Node note(Overview.ImportNote note) {
        var card = new Card(note.when());
        return note.groups().isEmpty()
                ? card.add(Texts.muted(words.text("import.nothingOdd")))
                : card.add(FindingsView.of(note.groups(), words));
    }

    private Node orNone(Card card, Node content, List<?> lines) {
        return card.add(lines.isEmpty() ? Texts.muted(words.text("case.none")) : content);
    }
}
