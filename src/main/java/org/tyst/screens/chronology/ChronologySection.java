package org.tyst.screens.chronology;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Entry;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.SectionTabs;
import org.tyst.words.Words;

/** The dated events of a case, as a table or drawn; each chosen from the record or written by hand. */
public final class ChronologySection {
    private enum Form {
        TABLE,
        DRAWING
    }

    private final ChronologyDesk desk;
    private final Words words;
    private final Runnable toPaper;
    private final StackPane middle = new StackPane();

    /** @param toPaper where it is printed by itself */
    public ChronologySection(ChronologyDesk desk, Words words, Runnable toPaper) {
        this.desk = desk;
        this.words = words;
        this.toPaper = toPaper;
    }

    public void fill(Page page) {
        if (desk.isEmpty()) page.add(empty());
        else {
            var column = new VBox(filters(), middle);
            column.getStyleClass().addAll("gap-1", "holds-a-table");
            VBox.setVgrow(middle, Priority.ALWAYS);
            page.fill(column);
            show(Form.TABLE, page);
        }
        page.primary(choose(page)).secondary(write(page));
        if (!desk.isEmpty()) page.secondary(print());
    }

    private Command print() {
        return Command.named(words.text("picture.print"), toPaper).icon(Feather.PRINTER);
    }

    private Node empty() {
        return new EmptyPage(
                Feather.CLOCK, words.text("chronology.none"), words.text("chronology.noneNext"));
    }

    private Command choose(Page page) {
        return Command.named(
                        words.text("chronology.choose"),
                        () -> new ChooseSheet(desk, words, page).open())
                .icon(Feather.PLUS)
                .shortcut("Shortcut+N");
    }

    private Command write(Page page) {
        return Command.named(
                        words.text("chronology.write"),
                        () -> new EventSheet(desk, words, desk::add).openOver(page))
                .icon(Feather.EDIT_3);
    }

    private Node filters() {
        var row =
                Buttons.wideFlow(
                        filter("chronology.ofChild", desk.child(), children(), this::child),
                        filter("chronology.ofStanding", desk.standing(), standings(), this::how));
        row.getStyleClass().add("flow-gap-2");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private <T> Node filter(
            String name, ObjectProperty<Optional<T>> kept, List<T> some, Function<T, String> said) {
        var choices =
                Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of))
                        .toList();
        var all = words.text(name + ".all");
        return new Field(
                words.text(name), new Choice<>(kept, choices, one -> one.map(said).orElse(all)));
    }

    private List<PersonId> children() {
        return desk.children().stream().map(Person::id).toList();
    }

    private String child(PersonId id) {
        return desk.children().stream()
                .filter(one -> one.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private static List<Standing> standings() {
        return List.of(Standing.values());
    }

    private String how(Standing standing) {
        return words.of("terms.Standing", standing);
    }

    private void show(Form form, Page page) {
        var tabs =
                new SectionTabs<>(
                        words.text("chronology.forms"),
                        Stream.of(Form.values())
                                .map(one ->
                                        Entry.of(
                                                one,
                                                words.of("chronology.form", one),
                                                chosen -> show(chosen, page)))
                                .toList());
        var shown =
                switch (form) {
                    case TABLE -> new EventTable(desk, words, page).node();
                    case DRAWING -> new DrawingPane(desk, words).node();
                };
        VBox.setVgrow(shown, Priority.ALWAYS);
        var both = new VBox(tabs.at(form), shown);
        both.getStyleClass().addAll("gap-1", "holds-a-table");
        middle.getChildren().setAll(both);
    }
}
