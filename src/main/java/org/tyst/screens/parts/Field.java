package org.tyst.screens.parts;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.words.Words;

/**
 * Label, hint, error and control, in that order from the top. A screen reader hears the label as the control's name and
 * hint and error as its help. The error is {@code ""} when all is well.
 */
public final class Field extends VBox {
    private static final String WRONG = "wrong";

    private final Label label;
    private final Label hint = Texts.label("", "field-hint");
    private final Label error = Texts.label("", "field-error");
    private final Node control;
    private final StringProperty errorText = new SimpleStringProperty("");

    public Field(String name, Node control) {
        this.control = control;
        label = Texts.label(name, "field-label");
        label.setLabelFor(control);
        error.textProperty().bind(errorText);
        errorText.subscribe(this::mark);
        getStyleClass().add("field");
        getChildren().setAll(label, control);
        helped();
    }

    /** A tick with its own words, where leaving it empty can be wrong. */
    public static Field tick(CheckBox box) {
        var field = new Field(box.getText(), box);
        box.setWrapText(true);
        field.getChildren().remove(field.label);
        return field;
    }

    public Field hint(String text) {
        hint.setText(text);
        place(hint, getChildren().indexOf(label) + 1);
        return helped();
    }

    /** Says "(optional)" after the label. Fields that must be filled say nothing. */
    public Field optional(Words words) {
        label.setText(label.getText() + " " + words.text("common.optional"));
        return helped();
    }

    public Field wide() {
        getStyleClass().add("full-measure");
        return this;
    }

    public Field error(String text) {
        errorText.set(text);
        return this;
    }

    /** For an error that a ViewModel keeps. Then do not call {@link #error(String)}. */
    public Field errorFrom(ObservableStringValue text) {
        errorText.bind(text);
        return this;
    }

    public String error() {
        return errorText.get();
    }

    public boolean isWrong() {
        return !error().isEmpty();
    }

    public String name() {
        return label.getText();
    }

    public Node control() {
        return control;
    }

    /** Puts the cursor where the answer goes. */
    public void enter() {
        if (control instanceof Composite composite) composite.enter();
        else control.requestFocus();
    }

    private void mark(String text) {
        getStyleClass().remove(WRONG);
        if (!text.isEmpty()) getStyleClass().add(WRONG);
        if (error.getGraphic() == null) error.setGraphic(Texts.icon(Feather.ALERT_CIRCLE));
        place(error, getChildren().indexOf(control));
        helped();
    }

    /** A line that says nothing is not there: of every field of a page two would have to be dressed. */
    private void place(Label line, int at) {
        if (line.getText().isEmpty()) getChildren().remove(line);
        else if (!getChildren().contains(line)) getChildren().add(at, line);
    }

    private Field helped() {
        var help = (error() + " " + hint.getText()).strip();
        control.setAccessibleText(name());
        control.setAccessibleHelp(help);
        if (control instanceof Composite composite) composite.named(name(), help);
        return this;
    }
}
