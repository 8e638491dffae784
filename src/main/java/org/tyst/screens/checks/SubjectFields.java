package org.tyst.screens.checks;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.tyst.cases.PersonId;
import org.tyst.cases.identity.AgencySubject;
import org.tyst.cases.identity.Comparison;
import org.tyst.cases.identity.IdentityMatch;
import org.tyst.screens.interview.KeptSheet;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Whom the agency says its answer is about, held against the person who was asked about. */
final class SubjectFields {
    private static final int LINES = 2;

    private final CheckDesk desk;
    private final PersonId person;
    private final Words words;
    private final TextField theirName = new WritingLine();
    private final DateField theirBirth;
    private final WritingArea theirAddresses = new WritingArea(LINES);
    private final TextField because = new WritingLine();
    private final Field name;
    private final Field born;
    private final Field addresses;
    private final Field whySame;

    SubjectFields(CheckDesk desk, PersonId person, Words words) {
        this.desk = desk;
        this.person = person;
        this.words = words;
        this.theirBirth = new DateField(words);
        this.name = new Field(words.text("checks.theirName"), theirName);
        this.born = new Field(words.text("checks.theirBirth"), theirBirth);
        this.addresses = new Field(words.text("checks.theirAddresses"), theirAddresses);
        this.whySame = new Field(words.text("checks.whySame"), because);
    }

    KeptSheet keep(KeptSheet kept) {
        return kept.words("theirName", theirName.textProperty())
                .words("theirBirth", theirBirth.textProperty())
                .words("theirAddresses", theirAddresses.textProperty())
                .words("whySame", because.textProperty());
    }

    Node card() {
        return new Card(words.text("checks.whoIsIt"))
                .add(
                        name.hint(words.text("checks.theirNameHint")),
                        born.optional(words),
                        addresses.hint(words.text("checks.theirAddressesHint")).optional(words),
                        whySame.hint(words.text("checks.whySameHint")).optional(words));
    }

    List<Field> fields() {
        return List.of(name, born, addresses, whySame);
    }

    void check() {
        fields().forEach(field -> field.error(""));
        born.error(CheckDays.wrongIfTyped(theirBirth.date().get(), desk, words));
        if (theirName.getText().isBlank()) name.error(words.text("checks.needsTheirName"));
        else judge(match());
    }

    private void judge(IdentityMatch match) {
        switch (match.verdict()) {
            case SAME_PERSON -> {}
            case SOMEBODY_MUST_SAY ->
                    whySame.error(
                            because.getText().isBlank()
                                    ? words.text("checks.needsWhySame", differences(match))
                                    : "");
            case ANOTHER_PERSON ->
                    name.error(words.text("checks.anotherPerson", differences(match)));
        }
    }

    /** What is not the same, in a few words. */
    private String differences(IdentityMatch match) {
        return match.differences().stream().map(this::difference).collect(Collectors.joining(", "));
    }

    private String difference(Comparison one) {
        return words.text(
                "checks.difference",
                words.of("checks.compared", one.of()),
                words.of("checks.agreement", one.agreement()));
    }

    IdentityMatch match() {
        return desk.match(subject(), person);
    }

    AgencySubject subject() {
        return new AgencySubject(
                theirName.getText().strip(),
                List.of(),
                theirBirth.date().get().exact(),
                theirAddresses
                        .getText()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    String why() {
        return because.getText();
    }
}
