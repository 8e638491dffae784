package org.tyst.screens.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.screens.interview.KeptSheet;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What an agency answered: about whom, thing by thing with how each ended, and on which conditions. */
final class AnswerSheet {
    private static final int LINES = 2;

    private final CheckDesk desk;
    private final AgencyCheck check;
    private final Words words;
    private final DateField issued;
    private final DateField received;
    private final TextField sender = new WritingLine();
    private final TextField number = new WritingLine();
    private final WritingArea asked = new WritingArea(LINES);
    private final CheckBox courtOnly;
    private final TextField because = new WritingLine();
    private final SubjectFields subject;
    private final List<EntryFields> entries = new ArrayList<>();
    private final VBox entryCards = new VBox();
    private final Field issuedOn;
    private final Field receivedOn;
    private final Field from;
    private final Field why;
    private final ErrorSummary summary;
    private final Sheet sheet;
    private final KeptSheet kept;

    AnswerSheet(CheckDesk desk, AgencyCheck check, Words words) {
        this.desk = desk;
        this.check = check;
        this.words = words;
        this.issued = new DateField(words);
        this.received = new DateField(words).show(desk.today());
        this.courtOnly = new CheckBox(words.text("checks.courtOnly"));
        this.subject = new SubjectFields(desk, check.person(), words);
        this.issuedOn = new Field(words.text("checks.issuedOn"), issued);
        this.receivedOn = new Field(words.text("checks.receivedOn"), received);
        this.from = new Field(words.text("checks.from"), sender);
        this.why = new Field(words.text("checks.whyReplaces"), because);
        this.summary = new ErrorSummary(words);
        this.sheet = new Sheet(words, words.text("checks.answerOf", check.agency())).wide();
        this.kept =
                subject.keep(desk.keeping("answerOf", check))
                        .words("issued", issued.textProperty())
                        .words("received", received.textProperty())
                        .words("sender", sender.textProperty())
                        .words("number", number.textProperty())
                        .words("conditions", asked.textProperty())
                        .tick("courtOnly", courtOnly.selectedProperty())
                        .words("because", because.textProperty());
        entryCards.getStyleClass().add("gap-2");
    }

    void openOver(Node page) {
        addEntry();
        kept.over(sheet, this::addThoseThatWereBegun);
        sheet.add(summary, issuedOn, receivedOn, from, reference(), subject.card(), entryCards)
                .add(Buttons.row(Buttons.plain(oneMore())), conditions(), courtOnly);
        check.current()
                .ifPresent(old ->
                        sheet.add(
                                why.hint(
                                        words.text(
                                                "checks.whyReplacesHint",
                                                words.date(old.issuedOn())))));
        sheet.primary(Command.named(words.text("checks.saveAnswer"), this::save)).openOver(page);
    }

    private Field reference() {
        return new Field(words.text("checks.reference"), number).optional(words);
    }

    private Field conditions() {
        return new Field(words.text("checks.conditions"), asked)
                .hint(words.text("checks.conditionsHint"))
                .optional(words);
    }

    private Command oneMore() {
        return Command.named(words.text("checks.oneMore"), this::addEntry).icon(Feather.PLUS);
    }

    private void addThoseThatWereBegun() {
        while (kept.holds(nameOf(entries.size()) + EntryFields.TEXT)) addEntry();
    }

    private static String nameOf(int place) {
        return "entry." + place + ".";
    }

    private void addEntry() {
        var entry = new EntryFields(desk, words);
        entry.keep(kept, nameOf(entries.size()));
        entries.add(entry);
        entryCards.getChildren().add(entry.card(entries.size()));
    }

    private void save() {
        issuedOn.error(CheckDays.wrong(issued.date().get(), desk, words));
        receivedOn.error(CheckDays.wrong(received.date().get(), desk, words));
        from.error(sender.getText().isBlank() ? words.text("checks.needsFrom") : "");
        subject.check();
        entries.forEach(EntryFields::check);
        why.error(
                check.current().isPresent() && because.getText().isBlank()
                        ? words.text("checks.needsWhyReplaces")
                        : "");
        if (summary.allWell(fields())) keep();
    }

    private void keep() {
        sheet.close();
        var typed =
                new TypedAnswer(
                        issued.date().get().exact().orElseThrow(),
                        received.date().get().exact().orElseThrow(),
                        sender.getText(),
                        number.getText(),
                        subject.subject(),
                        subject.why(),
                        asked.getText(),
                        courtOnly.isSelected(),
                        entries.stream().map(EntryFields::typed).toList(),
                        because.getText());
        desk.answer(check, typed, subject.match());
    }

    private List<Field> fields() {
        return Stream.of(
                        List.of(issuedOn, receivedOn, from),
                        subject.fields(),
                        entries.stream().flatMap(entry -> entry.fields().stream()).toList(),
                        List.of(why))
                .flatMap(List::stream)
                .toList();
    }
}
