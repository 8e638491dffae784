package org.tyst.screens.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.SeenAlone;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.OnlyWhile;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** When and in what kind of place; then in which language, and whether the child was seen alone. */
final class WhenCard extends VBox {
    private final Words words;
    private final Terms terms;
    private final VisitModel visit;
    private final Field started;
    private final Field ended;
    private final Field place;
    private final Field alone;
    private final Field whyNotAlone;

    WhenCard(VisitModel visit, Terms terms) {
        this.words = terms.words();
        this.terms = terms;
        this.visit = visit;
        started = time("interview.started", visit.when().started());
        ended = time("interview.ended", visit.when().ended());
        place =
                choice("interview.place", List.of(PlaceType.values()), visit.place())
                        .hint(words.text("interview.placeHint"));
        alone = choice("interview.alone", List.of(SeenAlone.values()), visit.seenAlone());
        whyNotAlone = text("interview.whyNotAlone", visit.whyNotAlone());
        getChildren()
                .setAll(
                        new Card(words.text("interview.when"))
                                .add(
                                        day("interview.day", "interview.dayHint", visit.when()),
                                        times(),
                                        choice(
                                                "interview.mode",
                                                List.of(Mode.values()),
                                                visit.mode()),
                                        place));
    }

    /** What can wait until the conversation is over. */
    Card afterwards() {
        return new Card(words.text("interview.how"))
                .add(
                        alone,
                        OnlyWhile.holds(visit.seenAlone().isEqualTo(SeenAlone.NO), whyNotAlone),
                        day("interview.notesDay", "interview.notesHint", visit.notes())
                                .optional(words),
                        beside(
                                time("interview.notesTime", visit.notes().started()),
                                Command.named(
                                        words.text("interview.nowNotes"),
                                        visit.notes()::startsNow)),
                        text("interview.language", visit.language())
                                .hint(words.text("interview.languageHint"))
                                .optional(words),
                        text("interview.interpreter", visit.interpreter())
                                .hint(words.text("interview.interpreterHint"))
                                .optional(words));
    }

    Field started() {
        return started;
    }

    Field ended() {
        return ended;
    }

    Field place() {
        return place;
    }

    Field alone() {
        return alone;
    }

    Field whyNotAlone() {
        return whyNotAlone;
    }

    private Field day(String key, String hint, WhenModel when) {
        var field = new DateField(words);
        when.day().get().ifPresent(field::show);
        field.date().subscribe((before, typed) -> when.day().set(typed.exact()));
        when.day().subscribe(day -> follow(field, day));
        return new Field(words.text(key), field).hint(words.text(hint));
    }

    private static void follow(DateField field, Optional<LocalDate> day) {
        if (!field.date().get().exact().equals(day)) day.ifPresent(field::show);
    }

    private FlowPane times() {
        var flow =
                Buttons.flow(
                        beside(
                                started,
                                Command.named(
                                        words.text("interview.nowStarted"),
                                        visit.when()::startsNow)),
                        beside(
                                ended,
                                Command.named(
                                        words.text("interview.nowEnded"), visit.when()::endsNow)));
        flow.setRowValignment(VPos.BOTTOM);
        return flow;
    }

    private HBox beside(Field field, Command now) {
        var box = new HBox(field, Buttons.plain(now));
        box.getStyleClass().addAll("gap-1", "bottom-aligned");
        return box;
    }

    private Field time(String key, ObjectProperty<Optional<LocalTime>> time) {
        return new Field(words.text(key), new TimeField(words, time));
    }

    private Field text(String key, Property<String> text) {
        var field = new WritingLine();
        field.textProperty().bindBidirectional(text);
        return new Field(words.text(key), field);
    }

    private <T extends Enum<T>> Field choice(String key, List<T> choices, Property<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(terms.converter());
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return new Field(words.text(key), box);
    }
}
