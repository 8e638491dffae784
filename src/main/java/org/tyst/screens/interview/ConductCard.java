package org.tyst.screens.interview;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.tyst.cases.PersonId;
import org.tyst.interviews.Mode;
import org.tyst.interviews.SafeToTalk;
import org.tyst.interviews.SigningCheck;
import org.tyst.interviews.TheirRecording;
import org.tyst.interviews.Tool;
import org.tyst.interviews.ToolUse;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.OnlyWhile;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What each way of holding an interview needs, whether they recorded it, and what helped a child to speak. */
final class ConductCard extends VBox {
    private final VisitModel visit;
    private final ConductModel conduct;
    private final Terms terms;
    private final Words words;
    private final Field identity;
    private final Field received;
    private final Field sent;

    ConductCard(VisitModel visit, Terms terms) {
        this.visit = visit;
        this.conduct = visit.conduct();
        this.terms = terms;
        this.words = terms.words();
        identity =
                line("interview.identity", conduct.identity())
                        .hint(words.text("interview.identityHint"));
        received = asItCame();
        sent = new Field(words.text("interview.sentDay"), sentDay());
        getStyleClass().add("gap-2");
        getChildren()
                .setAll(
                        theirEnd(),
                        OnlyWhile.holds(visit.mode().map(SigningCheck::isMessage), message()),
                        tools());
    }

    Field identity() {
        return identity;
    }

    Field received() {
        return received;
    }

    Field sent() {
        return sent;
    }

    /** On the line, and recorded by them or not. */
    private Card theirEnd() {
        var decided =
                line("interview.decided", conduct.whatWasDecided())
                        .hint(words.text("interview.decidedHint"));
        var safe = choice("interview.safeToTalk", SafeToTalk.values(), conduct.safeToTalk());
        return new Card(words.text("interview.theirEnd"))
                .add(
                        OnlyWhile.holds(visit.mode().map(SigningCheck::needsIdentity), identity),
                        OnlyWhile.holds(visit.mode().map(ConductCard::isOnTheLine), safe),
                        choice("interview.recording", TheirRecording.values(), conduct.recording()),
                        OnlyWhile.holds(conduct.recording().map(ConductCard::isRecorded), decided));
    }

    private Card message() {
        return new Card(words.text("interview.message"))
                .add(
                        line("interview.sender", conduct.sender()).optional(words),
                        sent,
                        new Field(
                                words.text("interview.sentTime"),
                                new TimeField(words, conduct.sent().started())),
                        received);
    }

    private Field asItCame() {
        var area = Growing.area(3);
        area.textProperty().bindBidirectional(conduct.received());
        return new Field(words.text("interview.received"), area)
                .hint(words.text("interview.receivedHint"))
                .wide();
    }

    private DateField sentDay() {
        var field = new DateField(words);
        conduct.sent().day().get().ifPresent(field::show);
        field.date().subscribe((before, typed) -> conduct.sent().day().set(typed.exact()));
        return field;
    }

    private Card tools() {
        var card =
                new Card(words.text("interview.tools"))
                        .add(Texts.small(words.text("interview.toolsHint")));
        for (var tool : Tool.values()) card.add(tool(tool));
        return card;
    }

    private Node tool(Tool tool) {
        var tick = new CheckBox(terms.of(tool));
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setSelected(conduct.tools().containsKey(tool));
        tick.setOnAction(ticked -> conduct.uses(tool, tick.isSelected(), childrenThere()));
        var note = new WritingLine();
        Optional.ofNullable(conduct.tools().get(tool)).map(ToolUse::note).ifPresent(note::setText);
        note.textProperty().subscribe((before, typed) -> conduct.note(tool, typed));
        var field = new Field(words.text("interview.toolNote"), note).optional(words);
        return new VBox(tick, OnlyWhile.holds(tick.selectedProperty(), field));
    }

    private Set<PersonId> childrenThere() {
        return visit.people().entrySet().stream()
                .filter(known -> known.getKey().isSubjectChild() && known.getValue().get())
                .map(known -> known.getKey().id())
                .collect(Collectors.toSet());
    }

    private Field line(String key, Property<String> value) {
        var line = new WritingLine();
        line.textProperty().bindBidirectional(value);
        return new Field(words.text(key), line);
    }

    private <T extends Enum<T>> Field choice(String key, T[] choices, Property<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(Arrays.asList(choices));
        box.setConverter(terms.converter());
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return new Field(words.text(key), box);
    }

    private static boolean isOnTheLine(Mode mode) {
        return SigningCheck.needsIdentity(mode) && !SigningCheck.isMessage(mode);
    }

    private static boolean isRecorded(TheirRecording recording) {
        return switch (recording) {
            case OVERT, COVERT_SUSPECTED -> true;
            case NONE, NOT_STATED -> false;
        };
    }
}
