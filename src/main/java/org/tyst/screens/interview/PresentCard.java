package org.tyst.screens.interview;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Composite;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.OnlyWhile;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Who is in the room: the people of the case to tick, and anybody else by name. */
final class PresentCard extends VBox {
    private final Words words;
    private final Terms terms;
    private final VisitModel visit;
    private final VBox others = new VBox();
    private final Map<OtherPresent, VBox> rows = new HashMap<>();
    private final Field people;

    PresentCard(VisitModel visit, Terms terms) {
        this.words = terms.words();
        this.terms = terms;
        this.visit = visit;
        var ticks = new Ticks();
        visit.people()
                .forEach((person, there) ->
                        ticks.getChildren().addAll(tick(person), stay(person, there)));
        people =
                new Field(words.text("interview.present"), ticks)
                        .hint(words.text("interview.presentHint"));
        others.getStyleClass().add("gap-2");
        visit.others().subscribe(this::showOthers);
        showOthers();
        getChildren()
                .setAll(
                        new Card(
                                people,
                                new Together(visit, words),
                                others,
                                Buttons.row(Buttons.quiet(another()))));
    }

    Field people() {
        return people;
    }

    private CheckBox tick(Person person) {
        var tick = new CheckBox(terms.person(person));
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        var here = visit.people().get(person);
        if (here != null) tick.selectedProperty().bindBidirectional(here);
        return tick;
    }

    private OnlyWhile stay(Person person, BooleanProperty there) {
        return OnlyWhile.holds(there, new StayFields(words, person.name(), visit.stay(person)));
    }

    private Command another() {
        return Command.named(words.text("interview.addOther"), this::addOther)
                .icon(Feather.USER_PLUS);
    }

    private void addOther() {
        visit.addOther();
        if (others.getChildren().getLast() instanceof VBox row
                && row.getChildren().getFirst() instanceof Field name) name.enter();
    }

    private void showOthers() {
        others.getChildren().setAll(visit.others().stream().map(this::row).toList());
        others.setVisible(!visit.others().isEmpty());
        others.setManaged(!visit.others().isEmpty());
    }

    private VBox row(OtherPresent other) {
        return rows.computeIfAbsent(other, this::newRow);
    }

    private VBox newRow(OtherPresent other) {
        var name = new WritingLine();
        name.textProperty().bindBidirectional(other.name());
        var role = new WritingLine();
        role.textProperty().bindBidirectional(other.role());
        var row =
                new VBox(
                        new Field(words.text("interview.otherName"), name),
                        new Field(words.text("interview.otherRole"), role));
        row.getStyleClass().add("gap-1");
        return row;
    }

    /** The people to tick, named and entered as one. */
    private static final class Ticks extends VBox implements Composite {
        Ticks() {
            getStyleClass().add("gap-1");
        }

        @Override
        public void named(String name, String help) {
            setAccessibleRole(AccessibleRole.PARENT);
            setAccessibleText(name);
            setAccessibleHelp(help);
        }

        @Override
        public void enter() {
            getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        }
    }
}
