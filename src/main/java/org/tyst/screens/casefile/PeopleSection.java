package org.tyst.screens.casefile;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Tone;
import org.tyst.words.Words;

/** Each person on a card, then the facts on the file. */
final class PeopleSection {

    private final CaseViewModel model;
    private final Words words;

    PeopleSection(CaseViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    void fill(Page page, People people) {
        var acts = new PersonActs(model, people.contents(), page, words);
        page.act(
                acts.add(),
                Command.named(
                                words.text("family.open"),
                                () -> model.go(new Place.Family(model.id())))
                        .icon(Feather.GIT_BRANCH));
        var linked = new LinkedCard(model, people.contents(), words);
        page.addAll(people.cards().stream().map(person -> card(person, acts, linked)).toList());
        page.add(facts(people));
    }

    private Node card(People.PersonCard person, PersonActs acts, LinkedCard linked) {
        var card = new Card(person.name()).marks(new Chip(person.parts(), Tone.NEUTRAL));
        if (person.birthInDoubt())
            card.marks(new Chip(words.text("case.birthInDoubt"), Tone.WARN, Feather.HELP_CIRCLE));
        var values = new KeyValues();
        person.lines().forEach(line -> values.add(line.name(), line.value()));
        person.contacts()
                .forEach(contact ->
                        values.add(contact.kind(), new ContactRow(model, person, contact, words)));
        return card.add(acts.rules(person.id()))
                .add(linked.of(person.id()))
                .add(values)
                .add(acts.of(person));
    }

    private Node facts(People people) {
        var section = new Section(words.text("case.facts"));
        var facts = people.facts();
        return facts.isEmpty()
                ? section.add(Texts.muted(words.text("case.noFacts")))
                : section.addAll(facts.stream().map(this::fact).toList());
    }

    private Node fact(People.FactLine fact) {
        var card = new Card(Buttons.flow(marks(fact)), Texts.body(fact.text()));
        card.add(Texts.muted(words.text("case.factSource", fact.source())));
        if (!fact.about().isBlank())
            card.add(Texts.muted(words.text("case.factAbout", fact.about())));
        if (!fact.whyAmended().isBlank())
            card.add(Texts.muted(words.text("case.factAmended", fact.whyAmended())));
        return fact.superseded() ? card : card.add(Buttons.row(contest(fact)));
    }

    private Node[] marks(People.FactLine fact) {
        var standing = new Chip(fact.standing(), Tone.NEUTRAL);
        if (fact.contested()) return new Node[] {standing, Chip.of(words, Mark.CONTESTED)};
        return fact.superseded()
                ? new Node[] {standing, new Chip(words.text("case.factSuperseded"), Tone.NEUTRAL)}
                : new Node[] {standing};
    }

    private Node contest(People.FactLine fact) {
        var command =
                Command.named(words.text("case.contestFact"), () -> model.contest(fact.target()))
                        .icon(Feather.ALERT_TRIANGLE);
        var button = Buttons.quiet(command);
        button.setAccessibleText(words.text("case.contestFactNamed", fact.text()));
        return button;
    }
}
