package org.tyst.screens.family;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Relation;
import org.tyst.screens.parts.Command;

/** What can be done with the person who has the focus, by one key each. */
final class FamilyActs {
    private final FamilyViewModel model;
    private final FamilyViewModel.Shown shown;
    private final Node page;
    private final Writing writing;

    /** @param page what the sheets open over */
    FamilyActs(FamilyViewModel model, FamilyViewModel.Shown shown, Node page) {
        this.model = model;
        this.shown = shown;
        this.page = page;
        this.writing = new Writing(model.id(), model.means(), model::settled);
    }

    void open(PersonId person) {
        person(person).ifPresent(it -> new PersonSheet(writing, shown.file(), it).openOver(page));
    }

    void pressed(KeyEvent key, Optional<PersonId> current) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        act(key).ifPresent(act -> {
            key.consume();
            current.flatMap(this::person).ifPresent(act);
        });
    }

    private Optional<Consumer<Person>> act(KeyEvent key) {
        return switch (key.getCode()) {
            case ENTER -> Optional.of(person -> open(person.id()));
            case C -> Optional.of(person -> relative(person, Kin.PARENT_OF));
            case P -> Optional.of(person -> relative(person, new Kin(Relation.PARTNER, true)));
            case A -> Optional.of(person -> relative(person, Kin.CHILD_OF));
            case R -> Optional.of(person -> tie(person).openOver(page));
            case DELETE -> Optional.of(this::end);
            default -> Optional.empty();
        };
    }

    Command[] commands() {
        return new Command[] {
            command("family.addPersonAct", Feather.USER_PLUS, this::add),
            onCurrent("family.changeAct", Feather.EDIT_2, person -> open(person.id())),
            onCurrent("family.addTieAct", Feather.LINK, person -> tie(person).openOver(page)),
            onCurrent("family.endTieAct", Feather.X, this::end)
        };
    }

    private void add() {
        var nobody = PersonSheet.nobody(shown.file(), writing.newPerson());
        new PersonSheet(writing, shown.file(), nobody).openOver(page);
    }

    private Command onCurrent(String key, Feather icon, Consumer<Person> act) {
        return command(key, icon, () -> model.current().flatMap(this::person).ifPresent(act));
    }

    private Command command(String key, Feather icon, Runnable act) {
        return Command.named(model.means().words().text(key), act).icon(icon);
    }

    private void relative(Person person, Kin kin) {
        tie(person).with(kin).openOver(page);
    }

    private TieSheet tie(Person person) {
        return new TieSheet(writing, shown.file(), shown.namesakes(), person);
    }

    private void end(Person person) {
        new EndTieSheet(writing, shown.file(), person).openOver(page);
    }

    private Optional<Person> person(PersonId id) {
        return shown.file().person(id);
    }
}
