package org.tyst.screens.checks;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.checks.Disposal;
import org.tyst.screens.interview.KeptSheet;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** The fields of one thing that an agency said. A conviction asks for the court, the day and what was ordered. */
final class EntryFields {
    static final String TEXT = "text";

    private static final int LINES = 2;

    private final CheckDesk desk;
    private final Words words;
    private final WritingArea text = new WritingArea(LINES);
    private final DateField day;
    private final SimpleObjectProperty<@Nullable Disposal> ended = new SimpleObjectProperty<>();
    private final TextField how = new WritingLine();
    private final Field what;
    private final Field on;
    private final Field disposal;
    private final Field particulars;

    EntryFields(CheckDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        this.day = new DateField(words);
        this.what = new Field(words.text("checks.whatSaid"), text);
        this.on = new Field(words.text("checks.whenWasIt"), day).optional(words);
        this.disposal =
                new Field(
                        words.text("checks.howEnded"),
                        new Choice<>(
                                ended,
                                List.of(Disposal.values()),
                                one -> words.of("checks.disposal", one)));
        this.particulars =
                new Field(words.text("checks.particulars"), how)
                        .hint(words.text("checks.particularsHint"));
    }

    void keep(KeptSheet kept, String name) {
        kept.words(name + TEXT, text.textProperty())
                .words(name + "day", day.textProperty())
                .choice(name + "ended", ended, List.of(Disposal.values()), Enum::name)
                .words(name + "how", how.textProperty());
    }

    Card card(int number) {
        return new Card(words.text("checks.entry", number)).add(what, on, disposal, particulars);
    }

    void check() {
        what.error(text.getText().isBlank() ? words.text("checks.needsSaid") : "");
        on.error(CheckDays.wrongIfTyped(day.date().get(), desk, words));
        var chosen = Optional.ofNullable(ended.get());
        disposal.error(chosen.isPresent() ? "" : words.text("checks.needsDisposal"));
        particulars.error(
                chosen.filter(Disposal::needsParticulars).isPresent() && how.getText().isBlank()
                        ? words.text("checks.needsParticulars")
                        : "");
    }

    List<Field> fields() {
        return List.of(what, on, disposal, particulars);
    }

    /** After {@link #check} has found nothing wrong. */
    TypedAnswer.Entry typed() {
        return new TypedAnswer.Entry(
                text.getText(),
                day.date().get().exact(),
                Optional.ofNullable(ended.get()).orElseThrow(),
                how.getText());
    }
}
