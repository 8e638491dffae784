package org.tyst.screens.contest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.tyst.screens.interview.Growing;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Fields joined to properties, as these pages need them. */
final class Fields {
    private Fields() {}

    static Field line(String name, Property<String> text) {
        var field = new WritingLine();
        field.textProperty().bindBidirectional(text);
        return new Field(name, field);
    }

    static Field area(String name, int lines, Property<String> text) {
        var area = Growing.area(lines);
        area.textProperty().bindBidirectional(text);
        return new Field(name, area).wide();
    }

    static Field date(String name, Words words, Property<Optional<LocalDate>> day) {
        var field = new DateField(words);
        day.getValue().ifPresent(field::show);
        field.date().subscribe((before, typed) -> day.setValue(typed.exact()));
        return new Field(name, field).hint(words.text("contest.dayHint"));
    }

    static <T> Field choice(
            String name,
            String none,
            List<T> choices,
            Function<T, String> text,
            Property<Optional<T>> chosen) {
        var box = new ComboBox<T>();
        box.setPromptText(none);
        box.getItems().setAll(choices);
        box.setConverter(converter(text));
        chosen.subscribe(now -> box.setValue(now.orElse(null)));
        box.setOnAction(picked -> chosen.setValue(Optional.ofNullable(box.getValue())));
        box.setMaxWidth(Double.MAX_VALUE);
        return new Field(name, box);
    }

    static <T> Field oneOf(
            String name, List<T> choices, Function<T, String> text, Property<Optional<T>> chosen) {
        var radios = new Radios<>(choices, text);
        chosen.getValue().ifPresent(radios::choose);
        radios.chosen().subscribe((before, now) -> chosen.setValue(Optional.ofNullable(now)));
        return new Field(name, radios);
    }

    private static <T> StringConverter<T> converter(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : text.apply(choice);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nobody types into a choice");
            }
        };
    }
}
