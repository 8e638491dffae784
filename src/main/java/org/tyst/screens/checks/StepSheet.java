package org.tyst.screens.checks;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.tyst.cases.checks.AgencyCheck;
import org.tyst.cases.checks.Step;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What was done next about a check: only what can follow is offered. */
final class StepSheet {
    private final CheckDesk desk;
    private final AgencyCheck check;
    private final Words words;
    private final Radios<Step.Kind> kinds;
    private final DateField day;
    private final TextField who = new WritingLine();
    private final TextField note = new WritingLine();
    private final Field kind;
    private final Field when;
    private final Sheet sheet;

    StepSheet(CheckDesk desk, AgencyCheck check, Words words) {
        this.desk = desk;
        this.check = check;
        this.words = words;
        this.kinds = new Radios<>(possible(check), one -> words.of("checks.step", one));
        this.day = new DateField(words).show(desk.today());
        this.kind = new Field(words.text("checks.whatNext"), kinds);
        this.when = new Field(words.text("checks.when"), day);
        this.sheet = new Sheet(words, check.agency());
    }

    void openOver(Node page) {
        var whom = new Field(words.text("checks.who"), who).hint(words.text("checks.whoHint"));
        var more = new Field(words.text("checks.note"), note).hint(words.text("checks.noteHint"));
        desk.keeping("step", check)
                .choice("kind", kinds.chosen(), possible(check), Enum::name)
                .words("day", day.textProperty())
                .words("who", who.textProperty())
                .words("note", note.textProperty())
                .over(sheet);
        sheet.add(kind, when, whom.optional(words), more.optional(words))
                .primary(Command.named(words.text("checks.saveStep"), this::save))
                .openOver(page);
    }

    private static List<Step.Kind> possible(AgencyCheck check) {
        return check.next().stream().filter(step -> step != Step.Kind.ANSWERED).toList();
    }

    private void save() {
        var chosen = Optional.ofNullable(kinds.chosen().get());
        kind.error(chosen.isPresent() ? "" : words.text("checks.needsStep"));
        when.error(wrongWithDay());
        if (kind.isWrong()) kind.enter();
        else if (when.isWrong()) when.enter();
        else chosen.ifPresent(this::save);
    }

    private void save(Step.Kind chosen) {
        sheet.close();
        var on = day.date().get().exact().orElseThrow();
        desk.take(check, chosen, on, who.getText(), note.getText());
    }

    private String wrongWithDay() {
        var wrong = CheckDays.wrong(day.date().get(), desk, words);
        if (!wrong.isEmpty()) return wrong;
        return day.date().get().exact().filter(check::isBeforeTheLast).isPresent()
                ? words.text("checks.beforeTheLast")
                : "";
    }
}
