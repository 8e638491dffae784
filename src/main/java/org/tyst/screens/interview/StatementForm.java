package org.tyst.screens.interview;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tyst.cases.Person;
import org.tyst.interviews.Wording;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Field;
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
    private final CheckBox otherLanguage = new CheckBox();
    private final Field said;
    private final Field speaker;
    private final Field answered;

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
        answered =
                area("interview.answered", model.answered())
                        .hint(words.text("interview.answeredHint"));
        shownWhen(answered, model.askedToKeepPrivate());
        var standing = new Field(words.text("interview.standing"), standings);
        getStyleClass().add("statement-form");
        getChildren()
                .setAll(
                        wide(speaker, standing, wording()),
                        said,
                        wide(about(), askedToKeepPrivate(), otherLanguage()),
                        answered,
                        inAnotherLanguage());
    }

    /** Puts the cursor where the words go. It is drawn at once, because a field that never was takes no keys. */
    void write() {
        text.applyCss();
        text.requestFocus();
        text.end();
    }

    TextArea text() {
        return text;
    }

    Field said() {
        return said;
    }

    Field speaker() {
        return speaker;
    }

    Field answered() {
        return answered;
    }

    private Field wording() {
        var row = new RadioRow<>(List.of(Wording.values()), terms::of, model.wording());
        return new Field(words.text("interview.wording"), row);
    }

    private Node about() {
        var chips = Buttons.row(Texts.label(words.text("interview.children"), "field-label"));
        children.forEach(child -> chips.getChildren().add(chip(child)));
        return chips;
    }

    private ToggleButton chip(Person child) {
        var chip = new ToggleButton(name(child));
        chip.getStyleClass().add("choice-chip");
        chip.setAccessibleText(words.text("interview.concerns", terms.child(child)));
        model.children().subscribe(() -> chip.setSelected(model.children().contains(child.id())));
        chip.setSelected(model.children().contains(child.id()));
        chip.setOnAction(pressed -> concern(child, chip.isSelected()));
        return chip;
    }

    /** The first name is enough, unless two of them share it. */
    private String name(Person child) {
        var name = terms.childByFirstName(child);
        var shared =
                children.stream().map(terms::childByFirstName).filter(name::equals).count() > 1;
        return shared ? terms.child(child) : name;
    }

    private void concern(Person child, boolean on) {
        if (on) model.children().add(child.id());
        else model.children().remove(child.id());
    }

    private CheckBox askedToKeepPrivate() {
        var box = new CheckBox(words.text("interview.private"));
        box.selectedProperty().bindBidirectional(model.askedToKeepPrivate());
        return box;
    }

    private CheckBox otherLanguage() {
        otherLanguage.setText(words.text("interview.inAnotherLanguage"));
        otherLanguage.setSelected(
                !model.language().get().isBlank() || !model.translation().get().isBlank());
        return otherLanguage;
    }

    private Node inAnotherLanguage() {
        var language = new TextField();
        language.textProperty().bindBidirectional(model.language());
        var both =
                new VBox(
                        new Field(words.text("interview.spokenIn"), language)
                                .hint(words.text("interview.languageHint"))
                                .optional(words),
                        area("interview.translation", model.translation()).optional(words));
        both.getStyleClass().add("gap-1");
        shownWhen(both, otherLanguage.selectedProperty());
        return both;
    }

    private Field area(String key, Property<String> value) {
        var area = Growing.area(1);
        area.textProperty().bindBidirectional(value);
        return new Field(words.text(key), area).wide();
    }

    private static FlowPane wide(Node... nodes) {
        var flow = Buttons.flow(nodes);
        flow.getStyleClass().setAll("flow-gap-2");
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
