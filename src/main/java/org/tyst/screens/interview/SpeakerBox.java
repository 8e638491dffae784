package org.tyst.screens.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.tyst.interviews.Speaker;
import org.tyst.words.Words;

/** Who said it, each with the key that says so from inside the text. */
final class SpeakerBox extends ComboBox<Speaker> {
    private static final int KEYS = 9;

    private final Words words;
    private final Supplier<List<Speaker>> everybody;
    private final Speaker me;

    SpeakerBox(
            Words words,
            Speaker me,
            Supplier<List<Speaker>> everybody,
            ObservableValue<Speaker> speaker,
            Consumer<Speaker> chosen) {
        this.words = words;
        this.me = me;
        this.everybody = everybody;
        setPromptText(words.text("interview.speakerNone"));
        getStyleClass().add("statement-choice");
        setCellFactory(list -> new Row(true));
        setButtonCell(new Row(false));
        speaker.subscribe(this::choose);
        setOnShowing(opening -> refresh(speaker.getValue()));
        setOnAction(picked -> Optional.ofNullable(getValue()).ifPresent(chosen));
    }

    private void choose(Speaker speaker) {
        refresh(speaker);
        setValue(speaker.equals(Speaker.unknown()) ? null : speaker);
    }

    /** Somebody who has left the list of those present may still have spoken. */
    private void refresh(Speaker speaker) {
        var all = new ArrayList<>(everybody.get());
        if (!all.contains(speaker) && !speaker.equals(Speaker.unknown())) all.add(speaker);
        if (!getItems().equals(all)) getItems().setAll(all);
    }

    private final class Row extends ListCell<Speaker> {
        private final boolean withKey;

        Row(boolean withKey) {
            this.withKey = withKey;
        }

        @Override
        protected void updateItem(@Nullable Speaker speaker, boolean empty) {
            super.updateItem(speaker, empty);
            setText(empty || speaker == null ? nobody() : text(speaker));
        }

        private String text(Speaker speaker) {
            var name =
                    speaker.equals(me)
                            ? words.text("interview.me", speaker.name())
                            : speaker.name();
            var key = everybody.get().indexOf(speaker) + 1;
            return withKey && key > 0 && key <= KEYS ? name + "   Alt+" + key : name;
        }

        private String nobody() {
            return withKey ? "" : words.text("interview.speakerNone");
        }
    }
}
