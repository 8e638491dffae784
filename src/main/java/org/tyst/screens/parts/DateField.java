package org.tyst.screens.parts;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.words.Words;

/** A typed date; no calendar to click through. What is written out when the field is left shows how it was understood. */
public final class DateField extends WritingLine {
    private final Words words;
    private final ReadOnlyObjectWrapper<TypedDate> date =
            new ReadOnlyObjectWrapper<>(new TypedDate.Nothing());

    public DateField(Words words) {
        this.words = words;
        setPrefColumnCount(18);
        setMaxWidth(USE_PREF_SIZE);
        textProperty().subscribe(text -> date.set(DateReader.read(text)));
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) writeOut();
                });
    }

    public ReadOnlyObjectProperty<TypedDate> date() {
        return date.getReadOnlyProperty();
    }

    public DateField show(LocalDate shown) {
        setText(words.date(shown));
        return this;
    }

    private void writeOut() {
        date.get().exact().ifPresent(this::show);
    }
}
