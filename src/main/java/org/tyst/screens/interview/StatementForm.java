package org.tyst.screens.interview;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tyst.cases.Person;
import org.tyst.interviews.Wording;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Pasting;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** The fields of one statement, as it is written and as it is corrected. */
final class StatementForm extends VBox {
    private static final int LINES = 2;

    private final StatementModel model;
    private final Terms terms;
    private final Words words;
    private final List<Person> children;
    private final WritingArea text = Growing.area(LINES);
    private final Field said;
    private final Field speaker;
    private final Field standing;
    private final TellingFields telling;

    StatementForm(
            StatementModel model,
            Terms terms,
            SpeakerBox speakers,
            StandingBox standings,
            List<Person> children) {
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        this.children = children;
        text.textProperty().bindBidirectional(model.words());
        said = new Field(words.text("interview.words"), text).wide();
        speaker = new Field(words.text("interview.speaker"), speakers);
        telling = new TellingFields(model, terms);
        standing = new Field(words.text("interview.standing"), standings);
        getStyleClass().add("statement-form");
        getChildren().setAll(wide(speaker, standing, wording()), said, about(), telling);
    }

    /** What a screen reader calls the words of a statement, and Tyst the spot where somebody was writing. */
    static String spoken(Words words, int number) {
        return words.text("interview.statement", number) + ". " + words.text("interview.words");
    }

    void number(int shown) {
        text.setAccessibleText(spoken(words, shown));
    }

    void pasting(Pasting gate) {
        text.pasting(gate);
        telling.pasting(gate);
    }

    /** Puts the cursor behind the last word. */
    void write() {
        writeAt(text.getLength());
    }

    /** It is drawn at once, because a field that never was takes no keys. */
    void writeAt(int caret) {
        text.applyCss();
        text.requestFocus();
        text.positionCaret(caret);
    }

    /** At the caret, in place of what is chosen. */
    void insert(String sign) {
        text.replaceSelection(sign);
    }

    /** Help with the words stands right under them. */
    void beside(Node help) {
        getChildren().add(getChildren().indexOf(said) + 1, help);
    }

    WritingArea area() {
        return text;
    }

    TextArea text() {
        return text;
    }

    TellingFields telling() {
        return telling;
    }

    Field said() {
        return said;
    }

    Field speaker() {
        return speaker;
    }

    Field standing() {
        return standing;
    }

    Field answered() {
        return telling.answered();
    }

    List<Field> mayBeWrong() {
        return List.of(speaker, said, answered());
    }

    void allWell() {
        mayBeWrong().forEach(field -> field.error(""));
    }

    private Field wording() {
        var row = new RadioRow<>(List.of(Wording.values()), terms::of, model.wording());
        return new Field(words.text("interview.wording"), row);
    }

    private Node about() {
        var chips = Buttons.flow(Texts.label(words.text("interview.children"), "field-label"));
        children.forEach(child -> chips.getChildren().add(chip(child)));
        return chips;
    }

    private ToggleButton chip(Person child) {
        var chip = new ToggleButton(name(child));
        chip.getStyleClass().add("choice-chip");
        chip.setAccessibleText(words.text("interview.concerns", terms.child(child)));
        model.children().subscribe(() -> chip.setSelected(model.children().contains(child.id())));
        chip.setSelected(model.children().contains(child.id()));
        chip.setOnAction(pressed -> model.concerns(child.id(), chip.isSelected()));
        return chip;
    }

    /** The first name is enough, unless two of them share it. */
    private String name(Person child) {
        var name = terms.childByFirstName(child);
        var shared =
                children.stream().map(terms::childByFirstName).filter(name::equals).count() > 1;
        return shared ? terms.child(child) : name;
    }

    private static FlowPane wide(Node... nodes) {
        var flow = Buttons.flow(nodes);
        flow.getStyleClass().setAll("flow-gap-2");
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }
}
