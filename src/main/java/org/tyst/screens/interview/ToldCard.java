package org.tyst.screens.interview;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Told;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** What must be explained before somebody speaks, each point stamped with the time it was. */
final class ToldCard extends VBox {
    private final Words words;
    private final Terms terms;
    private final VisitModel visit;

    ToldCard(VisitModel visit, Terms terms) {
        this.words = terms.words();
        this.terms = terms;
        this.visit = visit;
        var card =
                new Card(words.text("interview.told"))
                        .add(count(), Texts.small(words.text("interview.toldHint")));
        for (var point : Told.values()) card.add(row(point));
        getChildren().setAll(card);
    }

    private Label count() {
        var count = Texts.strong("");
        visit.told().subscribe(() -> say(count));
        say(count);
        return count;
    }

    private void say(Label count) {
        count.setText(words.text("interview.toldCount", visit.told().size(), Told.values().length));
    }

    private HBox row(Told point) {
        var tick = new CheckBox(terms.of(point));
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        var at = Texts.label("", "small", "muted");
        at.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(ticked -> visit.explained(point, tick.isSelected()));
        visit.told().subscribe(() -> show(point, tick, at));
        show(point, tick, at);
        var row = new HBox(tick, at);
        row.getStyleClass().add("gap-1");
        return row;
    }

    private void show(Told point, CheckBox tick, Label at) {
        var when = Optional.ofNullable(visit.told().get(point));
        tick.setSelected(when.isPresent());
        at.setText(when.map(this::at).orElse(""));
        tick.setAccessibleText((tick.getText() + " " + at.getText()).strip());
    }

    private String at(Instant when) {
        return words.text("interview.toldAt", terms.time(when));
    }
}
