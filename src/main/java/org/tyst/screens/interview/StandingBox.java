package org.tyst.screens.interview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.Standing;

/** How one knows, each with the key that says so from inside the text. */
final class StandingBox extends ComboBox<Standing> {
    private final Terms terms;

    /** @param standing nothing as long as nobody has said how one knows */
    StandingBox(
            Terms terms,
            ObservableValue<? extends @Nullable Standing> standing,
            Consumer<Standing> chosen) {
        this.terms = terms;
        setPromptText(terms.words().text("interview.standingNone"));
        getItems().setAll(Standing.values());
        getStyleClass().add("statement-choice");
        setCellFactory(list -> new Row(true));
        setButtonCell(new Row(false));
        standing.subscribe(this::setValue);
        setOnAction(picked -> Optional.ofNullable(getValue()).ifPresent(chosen));
    }

    /** "Shortcut+Shift+T". */
    static String keys(Terms terms, Standing standing) {
        return "Shortcut+Shift+" + terms.words().of("interview.standingKey", standing);
    }

    private final class Row extends ListCell<Standing> {
        private final boolean withKey;

        Row(boolean withKey) {
            this.withKey = withKey;
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            setText(empty || standing == null ? nothing() : text(standing));
        }

        private String nothing() {
            return withKey ? "" : terms.words().text("interview.standingNone");
        }

        private String text(Standing standing) {
            var letter = terms.words().of("interview.standingKey", standing);
            return withKey ? terms.of(standing) + "   Ctrl+Shift+" + letter : terms.of(standing);
        }
    }
}
