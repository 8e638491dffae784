package org.tyst.screens.interview;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tyst.interviews.Checklist;
import org.tyst.interviews.Present;
import org.tyst.interviews.Said;
import org.tyst.interviews.Told;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** One point for one person: said, and when; or not said, and why. */
final class ToldRow extends VBox {
    private final Words words;
    private final ToldTexts texts;
    private final ToldModel model;
    private final Present who;
    private final String name;
    private final Told point;
    private final CheckBox tick;
    private final Label at = Texts.label("", "small", "muted");
    private final TextField because = new WritingLine();
    private final Field why;
    private final Hyperlink leave;
    private boolean showing;

    ToldRow(Checklist list, Told point, ToldModel model, Terms terms) {
        this.words = terms.words();
        this.texts = new ToldTexts(terms);
        this.model = model;
        this.who = list.who();
        this.name = texts.name(list);
        this.point = point;
        tick = new CheckBox(texts.point(point, list.listener()));
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setMaxWidth(Double.MAX_VALUE);
        tick.setOnAction(ticked -> ticked());
        why = new Field(words.text("interview.whyNotSaid"), because);
        why.managedProperty().bind(why.visibleProperty());
        why.setVisible(false);
        because.textProperty().subscribe((before, typed) -> typed(typed));
        leave = leave();
        getStyleClass().add("gap-half");
        getChildren().setAll(row(), why);
    }

    void show(Optional<Said> said) {
        showing = true;
        var when = said.flatMap(Said::at);
        tick.setSelected(when.isPresent());
        at.setText(when.flatMap(_ -> said).map(texts::said).orElse(""));
        tick.setAccessibleText(String.join(". ", tick.getText(), name, at.getText()).strip());
        var reason = said.map(Said::whyNot).orElse("");
        if (!because.isFocused() && !because.getText().equals(reason)) because.setText(reason);
        if (when.isPresent()) why.setVisible(false);
        if (!reason.isEmpty()) why.setVisible(true);
        leave.setVisible(when.isEmpty() && !why.isVisible());
        showing = false;
    }

    private HBox row() {
        HBox.setHgrow(tick, Priority.ALWAYS);
        at.setMinWidth(Region.USE_PREF_SIZE);
        leave.managedProperty().bind(leave.visibleProperty());
        leave.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(tick, at, leave);
        row.getStyleClass().add("gap-1");
        return row;
    }

    private Hyperlink leave() {
        var link = Buttons.link(Command.named(words.text("interview.notSaid"), this::askWhy));
        link.setAccessibleText(words.text("interview.notSaidTo", name, tick.getText()));
        return link;
    }

    private void askWhy() {
        why.setVisible(true);
        leave.setVisible(false);
        why.enter();
    }

    private void ticked() {
        if (tick.isSelected()) model.say(who, point);
        else model.unsay(who, point);
    }

    private void typed(String reason) {
        if (!showing) model.notSaid(who, point, reason);
    }
}
