package org.tyst.screens.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.Standing;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.words.Words;

/** What a hit must be besides having the words: one choice each, and everything again with one key. */
final class Filters extends StackPane {
    private final SearchViewModel model;
    private final NarrowingModel narrowing;
    private final Words words;
    private final Command clear;
    private final DateField from;
    private final DateField until;

    Filters(SearchViewModel model, Words words) {
        this.model = model;
        this.narrowing = model.narrowing();
        this.words = words;
        from = day(narrowing.from());
        until = day(narrowing.until());
        clear =
                Command.named(words.text("search.clear"), this::clear)
                        .icon(Feather.X)
                        .shortcut("Alt+C");
        model.around().subscribe(_ -> lay());
        narrowing.theCase().subscribe((_, _) -> lay());
    }

    /** Everything is looked through again. */
    Command everything() {
        return clear;
    }

    private void clear() {
        narrowing.clear();
        from.clear();
        until.clear();
    }

    private void lay() {
        getChildren().setAll(row());
    }

    private FlowPane row() {
        var around = model.around().get();
        var within = narrowing.theCase().get();
        var row =
                Buttons.wideFlow(
                        choice("case", narrowing.theCase(), around.cases(), around::title),
                        who("child", narrowing.child(), around.children(within)),
                        who("person", narrowing.person(), around.people(within)),
                        choice(
                                "standing",
                                narrowing.standing(),
                                List.of(Standing.values()),
                                this::name),
                        new Field(words.text("search.from"), from),
                        new Field(words.text("search.until"), until),
                        contested(),
                        Buttons.quiet(clear));
        row.getStyleClass().setAll("flow-gap-2", "filters");
        return row;
    }

    private Field who(String key, ObjectProperty<Optional<PersonId>> kept, List<Person> people) {
        return choice(
                key, kept, people.stream().map(Person::id).toList(), model.around().get()::name);
    }

    private <T> Field choice(
            String key, ObjectProperty<Optional<T>> kept, List<T> all, Function<T, String> name) {
        var any = words.text("search." + key + ".any");
        var choices = Stream.concat(Stream.of(Optional.<T>empty()), all.stream().map(Optional::of));
        var box = new Choice<>(kept, choices.toList(), one -> one.map(name).orElse(any));
        box.getStyleClass().add("filter");
        return new Field(words.text("search." + key), box);
    }

    private String name(Standing standing) {
        return words.of("terms.Standing", standing);
    }

    private CheckBox contested() {
        var box = new CheckBox(words.text("search.contested"));
        box.selectedProperty().bindBidirectional(narrowing.contested());
        return box;
    }

    /** A month or a year is a stretch by itself; its first or last day counts, whichever is asked for. */
    private DateField day(ObjectProperty<Optional<LocalDate>> kept) {
        var field = new DateField(words);
        var isEnd = kept.equals(narrowing.until());
        field.date().subscribe(typed -> kept.set(isEnd ? typed.last() : typed.first()));
        return field;
    }
}
