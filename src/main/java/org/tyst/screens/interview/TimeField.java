package org.tyst.screens.interview;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** A typed time of day. Written out when it is left, so that one sees how it was understood. */
final class TimeField extends WritingLine {
    private static final int COLUMNS = 6;

    private final Words words;
    private final ObjectProperty<Optional<LocalTime>> time;

    TimeField(Words words, ObjectProperty<Optional<LocalTime>> time) {
        this.words = words;
        this.time = time;
        setPrefColumnCount(COLUMNS);
        setMaxWidth(USE_PREF_SIZE);
        time.subscribe(this::show);
        textProperty().subscribe((before, typed) -> time.set(TypedTime.read(typed)));
        focusedProperty().subscribe((before, focused) -> writeOut(focused));
    }

    private void writeOut(boolean focused) {
        if (!focused) show(time.get());
    }

    /** Never over the hand of somebody who is typing. */
    private void show(Optional<LocalTime> now) {
        if (!TypedTime.read(getText()).equals(now) || !isFocused())
            now.ifPresent(shown -> setText(words.time(shown)));
    }
}
