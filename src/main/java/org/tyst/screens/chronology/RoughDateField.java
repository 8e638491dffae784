package org.tyst.screens.chronology;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.cases.chronology.RoughDate;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** A typed date that may be a season or a stretch. Empty as long as it cannot be read. */
final class RoughDateField extends WritingLine {
    private static final int LETTERS = 26;

    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<RoughDate>> date =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    RoughDateField(Words words) {
        this.words = words;
        setPrefColumnCount(LETTERS);
        setMaxWidth(USE_PREF_SIZE);
        textProperty().subscribe(text -> date.set(RoughDateReader.read(text)));
    }

    ReadOnlyObjectProperty<Optional<RoughDate>> date() {
        return date.getReadOnlyProperty();
    }

    RoughDateField show(RoughDate shown) {
        setText(shown.exact().map(words::date).orElse(shown.words()));
        return this;
    }
}
