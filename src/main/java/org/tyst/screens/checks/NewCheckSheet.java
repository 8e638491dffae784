package org.tyst.screens.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.Person;
import org.tyst.cases.checks.CheckKind;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Which agency is asked, about whom and what. */
final class NewCheckSheet {
    private static final int LINES = 3;

    private final CheckDesk desk;
    private final Words words;
    private final SimpleObjectProperty<@Nullable CheckKind> kind = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final TextField agency = new WritingLine();
    private final WritingArea about = new WritingArea(LINES);
    private final DateField asked;
    private final Field whichKind;
    private final Field which;
    private final Field whom;
    private final Field what;
    private final Field when;
    private final Sheet sheet;

    NewCheckSheet(CheckDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        this.asked = new DateField(words);
        this.whichKind =
                new Field(
                        words.text("checks.whichKind"),
                        new Choice<>(
                                kind,
                                List.of(CheckKind.values()),
                                one -> words.of("checks.kind", one)));
        this.which = new Field(words.text("checks.whichAgency"), agency);
        this.whom =
                new Field(
                        words.text("checks.aboutWhom"),
                        new Choice<>(person, desk.people(), Person::name));
        this.what = new Field(words.text("checks.whatAsked"), about);
        this.when = new Field(words.text("checks.askedOn"), asked).optional(words);
        this.sheet = new Sheet(words, words.text("checks.askAgency"));
        kind.subscribe(this::hint);
    }

    void openOver(Node page) {
        which.hint(words.text("checks.agencyHint"));
        desk.keepingNew("newCheck")
                .choice("kind", kind, List.of(CheckKind.values()), Enum::name)
                .words("agency", agency.textProperty())
                .choice("person", person, desk.people(), one -> one.id().toString())
                .words("about", about.textProperty())
                .words("asked", asked.textProperty())
                .over(sheet);
        sheet.add(whichKind, which, whom, what, when)
                .primary(Command.named(words.text("checks.saveCheck"), this::save))
                .openOver(page);
    }

    /** What needs consent was not asked of the agency before somebody agreed. */
    private void hint(@Nullable CheckKind chosen) {
        var needsConsent = chosen != null && chosen.needsConsent();
        whichKind.hint(needsConsent ? words.text("checks.needsConsent") : "");
        when.setVisible(!needsConsent);
        when.setManaged(!needsConsent);
    }

    private void save() {
        var chosen = Optional.ofNullable(kind.get());
        var who = Optional.ofNullable(person.get());
        whichKind.error(chosen.isPresent() ? "" : words.text("checks.needsKind"));
        which.error(agency.getText().isBlank() ? words.text("checks.needsAgency") : "");
        whom.error(who.isPresent() ? "" : words.text("checks.needsPerson"));
        what.error(about.getText().isBlank() ? words.text("checks.needsWhat") : "");
        when.error(CheckDays.wrongIfTyped(asked.date().get(), desk, words));
        firstWrong()
                .ifPresentOrElse(Field::enter, () -> save(chosen.orElseThrow(), who.orElseThrow()));
    }

    private void save(CheckKind chosen, Person who) {
        sheet.close();
        var day = chosen.needsConsent() ? Optional.<LocalDate>empty() : asked.date().get().exact();
        desk.begin(chosen, agency.getText(), who.id(), about.getText(), day);
    }

    private Optional<Field> firstWrong() {
        return List.of(whichKind, which, whom, what, when).stream()
                .filter(Field::isWrong)
                .findFirst();
    }
}
