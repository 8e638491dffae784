package org.tyst.screens.casefile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.SafetyRule;
import org.tyst.screens.family.ContactSheet;
import org.tyst.screens.family.LiftRuleSheet;
import org.tyst.screens.family.PersonSheet;
import org.tyst.screens.family.RuleSheet;
import org.tyst.screens.family.SafetyLines;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.words.Words;

/** What can be written down about a person, and the rules that keep them safe, which nobody may overlook. */
final class PersonActs {
    private final CaseViewModel model;
    private final CaseContents contents;
    private final Node page;
    private final Words words;

    PersonActs(CaseViewModel model, CaseContents contents, Node page, Words words) {
        this.model = model;
        this.contents = contents;
        this.page = page;
        this.words = words;
    }

    Command add() {
        return Command.named(words.text("family.addPersonAct"), this::openNew)
                .icon(Feather.USER_PLUS);
    }

    private void openNew() {
        var writing = model.people();
        var nobody = PersonSheet.nobody(contents.file(), writing.newPerson());
        new PersonSheet(writing, contents.file(), nobody).openOver(page);
    }

    Node[] rules(PersonId id) {
        return contents.file().family().rulesFor(id).stream().map(this::rule).toArray(Node[]::new);
    }

    private Node rule(SafetyRule rule) {
        var said = new SafetyLines(contents.file(), words).told(rule);
        var text =
                words.text(
                        "family.ruleLine",
                        said,
                        rule.setBy(),
                        words.date(rule.since()),
                        rule.source());
        return Banner.warn(text)
                .act(
                        Command.named(
                                        words.text("family.liftRule"),
                                        () ->
                                                new LiftRuleSheet(model.people(), rule)
                                                        .openOver(page))
                                .icon(Feather.UNLOCK));
    }

    Node of(People.PersonCard card) {
        return contents.file()
                .person(card.id())
                .map(person -> acts(person, card.name()))
                .orElseThrow(() -> new IllegalStateException("A card of nobody"));
    }

    private Node acts(Person person, String name) {
        return Buttons.flow(
                act("changeAct", "changePersonNamed", name, Feather.EDIT_2, () -> change(person)),
                act(
                        "addContactAct",
                        "addContactNamed",
                        name,
                        Feather.MAP_PIN,
                        () -> new ContactSheet(model.people(), person).openOver(page)),
                act("addRule", "addRuleNamed", name, Feather.SHIELD, () -> rule(person)));
    }

    private void change(Person person) {
        new PersonSheet(model.people(), contents.file(), person).openOver(page);
    }

    private void rule(Person person) {
        new RuleSheet(model.people(), contents.file(), contents.namesakes(), person).openOver(page);
    }

    private Button act(String key, String spoken, String name, Feather icon, Runnable act) {
        var button = Buttons.quiet(Command.named(words.text("family." + key), act).icon(icon));
        button.setAccessibleText(words.text("family." + spoken, name));
        return button;
    }
}
