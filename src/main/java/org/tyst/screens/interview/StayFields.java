package org.tyst.screens.interview;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.OnlyWhile;
import org.tyst.words.Words;

/** From when to when somebody was there: asked only of those who were not there the whole time. */
final class StayFields extends VBox {
    StayFields(Words words, String name, Stay stay) {
        var part = new CheckBox(words.text("interview.partOfTheTime"));
        part.setAccessibleText(part.getText() + ". " + name);
        part.setSelected(stay.isPart());
        var times = times(words, stay);
        getStyleClass().addAll("gap-1", "below-a-tick");
        getChildren().setAll(part, OnlyWhile.holds(part.selectedProperty(), times));
    }

    private static FlowPane times(Words words, Stay stay) {
        return Buttons.flow(
                new Field(words.text("interview.cameAt"), new TimeField(words, stay.from())),
                new Field(words.text("interview.wentAt"), new TimeField(words, stay.until())));
    }
}
