package org.tyst.screens.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.tyst.cases.CaseFile;
import org.tyst.cases.FamilyTie;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.family.CourtsWord;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** A relationship that has ended, or was never so. It stays on the record either way, with the reason. */
final class EndTieSheet {
    private enum How {
        ENDED,
        NEVER_SO
    }

    private final Writing writing;
    private final CaseFile file;
    private final Words words;
    private final List<FamilyTie> ties;
    private final Radios<FamilyTie> tie;
    private final Radios<How> how;
    private final DateField day;
    private final WritingArea reason = new WritingArea(2);
    private final Field tieField;
    private final Field howField;
    private final Field dayField;
    private final Field whyField;
    private final Sheet sheet;

    EndTieSheet(Writing writing, CaseFile file, Person about) {
        this.writing = writing;
        this.file = file;
        this.words = writing.means().words();
        ties = ties(about.id());
        tie = new Radios<>(ties, this::told);
        how = new Radios<>(List.of(How.values()), one -> words.of("family.how", one));
        day = new DateField(words).show(writing.means().today());
        tieField = new Field(words.text("family.whichTie"), tie);
        howField = new Field(words.text("family.whatHappened"), how);
        dayField = new Field(words.text("family.endedOn"), day);
        whyField = new Field(words.text("family.why"), reason).hint(words.text("family.whyHint"));
        sheet = new Sheet(words, words.text("family.endTie", about.name()));
        writing.means().line("endTie." + about.id(), reason.textProperty()).over(sheet);
    }

    void openOver(Node page) {
        if (ties.isEmpty()) {
            sheet.add(Texts.body(words.text("family.noTies"))).openOver(page);
            return;
        }
        if (ties.size() == 1) tie.choose(ties.getFirst());
        dayField.visibleProperty().bind(how.chosen().isEqualTo(How.ENDED));
        dayField.managedProperty().bind(dayField.visibleProperty());
        sheet.add(tieField, howField, dayField, whyField)
                .primary(Command.named(words.text("family.endTieNow"), this::save))
                .openOver(page);
    }

    /** What the court said can be ended or taken off as well: that is written down beside it. */
    private List<FamilyTie> ties(PersonId person) {
        var recorded = file.family().standing().stream();
        var courts =
                CourtsWord.on(file).stream()
                        .map(said ->
                                writing.tie(
                                        said.one().id(),
                                        said.relation(),
                                        said.child().id(),
                                        words.text("family.courtSource")));
        return Stream.concat(recorded, courts)
                .filter(each -> each.one().equals(person) || each.other().equals(person))
                .toList();
    }

    private String told(FamilyTie each) {
        return words.text(
                "family.tieTold",
                name(each.one()),
                each.words().isBlank() ? words.text("family.is." + each.relation()) : each.words(),
                name(each.other()),
                each.source());
    }

    private String name(PersonId id) {
        return file.person(id).map(Person::name).orElse(words.text("case.somebody"));
    }

    private void save() {
        var chosen = Optional.ofNullable(tie.chosen().get());
        var happened = Optional.ofNullable(how.chosen().get());
        var ended = happened.filter(one -> one == How.ENDED).isPresent();
        var isRight =
                new Checked()
                        .that(tieField, chosen.isEmpty() ? words.text("family.needsTie") : "")
                        .that(howField, happened.isEmpty() ? words.text("family.needsHow") : "")
                        .that(
                                dayField,
                                ended && day.date().get().exact().isEmpty()
                                        ? words.text("family.needsWholeDate")
                                        : "")
                        .that(
                                whyField,
                                reason.getText().isBlank() ? words.text("family.needsWhy") : "")
                        .isRight();
        if (!isRight) return;
        sheet.close();
        if (ended)
            writing.end(
                    chosen.orElseThrow(), day.date().get().exact().orElseThrow(), reason.getText());
        else writing.takeOff(chosen.orElseThrow(), reason.getText());
    }
}
