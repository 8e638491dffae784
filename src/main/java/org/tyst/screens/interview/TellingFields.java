package org.tyst.screens.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Pasting;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** How it was told: what few statements need, each a tick until it is needed. */
final class TellingFields extends VBox {
    private final StatementModel model;
    private final Terms terms;
    private final Words words;
    private final WritingArea translation = Growing.area(1);
    private final WritingArea asked = Growing.area(1);
    private final Field answered;
    private final Extra privately;
    private final Extra question;
    private final Extra hearsay;
    private final Extra language;

    TellingFields(StatementModel model, Terms terms) {
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        answered =
                area("interview.answered", Growing.area(1), model.answered())
                        .hint(words.text("interview.answeredHint"));
        privately =
                Extra.answer(words.text("interview.private"), model.askedToKeepPrivate(), answered);
        question = madeQuestion();
        hearsay = madeHearsay();
        language = madeLanguage();
        getStyleClass().add("statement-form");
        getChildren().add(ticks());
        for (var extra : extras()) getChildren().add(extra.shown());
        getChildren().add(pasted());
    }

    Field answered() {
        return answered;
    }

    Extra privately() {
        return privately;
    }

    Extra question() {
        return question;
    }

    Extra hearsay() {
        return hearsay;
    }

    Extra language() {
        return language;
    }

    void pasting(Pasting gate) {
        translation.pasting(gate);
        asked.pasting(gate);
    }

    private List<Extra> extras() {
        return List.of(privately, question, hearsay, language);
    }

    private Node ticks() {
        var ticks = Buttons.wideFlow();
        ticks.getStyleClass().setAll("flow-gap-2");
        for (var extra : extras()) ticks.getChildren().add(extra.tick());
        ticks.getChildren().add(time());
        return ticks;
    }

    private Extra madeQuestion() {
        var field =
                area("interview.question", asked, model.question())
                        .hint(words.text("interview.questionHint"));
        return Extra.words(words.text("interview.withQuestion"), field, field, model.question());
    }

    private Extra madeHearsay() {
        var field =
                line("interview.heardFrom", model.heardFrom())
                        .hint(words.text("interview.heardFromHint"));
        return Extra.words(words.text("interview.hearsay"), field, field, model.heardFrom());
    }

    private Extra madeLanguage() {
        var spoken =
                line("interview.spokenIn", model.language())
                        .hint(words.text("interview.languageHint"));
        var both =
                new VBox(
                        spoken.optional(words),
                        area("interview.translation", translation, model.translation())
                                .optional(words));
        both.getStyleClass().add("gap-1");
        return Extra.words(
                words.text("interview.inAnotherLanguage"),
                both,
                spoken,
                model.language(),
                model.translation());
    }

    /** Ticked is stamped with the time it was ticked. */
    private CheckBox time() {
        var tick = new CheckBox();
        model.saidAt().subscribe(at -> show(at, tick));
        tick.setOnAction(
                ticked -> model.saidAt().set(tick.isSelected() ? now() : Optional.empty()));
        return tick;
    }

    private void show(Optional<Instant> at, CheckBox tick) {
        tick.setSelected(at.isPresent());
        tick.setText(
                at.map(moment -> words.text("interview.saidAt", terms.time(moment)))
                        .orElseGet(() -> words.text("interview.noteTime")));
    }

    private Optional<Instant> now() {
        return Optional.of(terms.clock().instant());
    }

    private Label pasted() {
        var label = Texts.small("");
        model.pasted().subscribe(() -> say(label));
        say(label);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void say(Label label) {
        var notes = new TellingNotes(terms);
        label.setText(model.pasted().stream().map(notes::origin).collect(Collectors.joining("\n")));
    }

    private Field line(String key, Property<String> value) {
        var line = new WritingLine();
        line.textProperty().bindBidirectional(value);
        return new Field(words.text(key), line);
    }

    private Field area(String key, WritingArea area, Property<String> value) {
        area.textProperty().bindBidirectional(value);
        return new Field(words.text(key), area).wide();
    }
}
