package org.tyst.screens.parts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One of many, from a list that opens. For one of a few, {@link Radios} need one press less. */
public final class Choice<T> extends ComboBox<T> {
    private final Function<T, String> name;

    public Choice(Property<@Nullable T> kept, List<T> choices, Function<T, String> name) {
        super(FXCollections.observableArrayList(choices));
        this.name = name;
        valueProperty().bindBidirectional(kept);
        rename();
    }

    /** What they are called is looked up anew: a name may say how much is left to do. */
    public void rename() {
        setConverter(new Named<>(name));
        setButtonCell(new Shown<>(name));
    }

    /** The one that is chosen. */
    private static final class Shown<T> extends ListCell<T> {
        private final Function<T, String> name;

        Shown(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(shown == null ? "" : name.apply(shown));
        }
    }

    /** Shown only: nothing is ever typed into it. */
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T shown) {
            return shown == null ? "" : name.apply(shown);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("These are chosen, not typed");
        }
    }
}
