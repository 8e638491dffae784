package org.tyst.screens.parts;

import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.tyst.words.Words;

/** What is wrong with a form, on top of it. Takes the focus when shown; each line jumps to its field. */
public final class ErrorSummary extends VBox {
    private final Words words;

    public ErrorSummary(Words words) {
        this.words = words;
        getStyleClass().add("error-summary");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        hide();
    }

    /** Checked on continue, sign and send, never while drafting. True when no field is wrong. */
    public boolean allWell(Field... fields) {
        return allWell(Arrays.asList(fields));
    }

    public boolean allWell(List<Field> fields) {
        var wrong = fields.stream().filter(Field::isWrong).toList();
        if (wrong.isEmpty()) hide();
        else show(wrong);
        return wrong.isEmpty();
    }

    public void hide() {
        setVisible(false);
        setManaged(false);
    }

    private void show(List<Field> wrong) {
        getChildren().setAll(Texts.section(words.text("common.thereIsAProblem")));
        wrong.forEach(field -> getChildren().add(line(field)));
        setAccessibleText(spoken(wrong));
        setVisible(true);
        setManaged(true);
        requestFocus();
    }

    private static javafx.scene.Node line(Field field) {
        return Buttons.link(Command.named(field.error(), field::enter));
    }

    private String spoken(List<Field> wrong) {
        var errors = wrong.stream().map(Field::error).toList();
        return words.text("common.thereIsAProblem") + ". " + String.join(". ", errors);
    }
}
