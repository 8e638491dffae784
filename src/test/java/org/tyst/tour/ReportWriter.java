package org.tyst.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.tyst.basics.Json;
import org.tyst.screens.Window;
import org.tyst.words.Words;

/** Writes a whole report at the desk: from the record where there is one, in the author's words where not. */
final class ReportWriter {
    /** A whole report: its sections by key, and for each question of the court words of the paragraph that answers it. */
    record Plan(Map<String, Content> sections, List<String> answers) {}

    /** What goes into a section: phrases to find in the record and insert, then paragraphs to write. */
    record Content(List<String> insert, List<String> write, boolean chronology) {
        Content {
            insert = insert == null ? List.of() : insert;
            write = write == null ? List.of() : write;
        }
    }

    private final Guide guide;
    private final Words words;
    private int inserted;

    ReportWriter(Guide guide, Words words) {
        this.guide = guide;
        this.words = words;
    }

    /** How many blocks came from the record. */
    int inserted() {
        return inserted;
    }

    void write(String name) throws IOException {
        var plan = read(name);
        plan.sections().forEach(this::fill);
        answer(plan.answers());
    }

    void open(String section) {
        var entry =
                guide.eyes()
                        .await(
                                "the section " + section,
                                () ->
                                        guide.eyes()
                                                .all(ToggleButton.class)
                                                .filter(one ->
                                                        ("section-" + section).equals(one.getId()))
                                                .findFirst());
        Window.onScreen(entry::fire);
        guide.settle();
    }

    void paragraph(String text) {
        guide.press(words.text("report.addParagraph"));
        var area =
                guide.eyes()
                        .await(
                                "the new paragraph",
                                () ->
                                        guide.eyes()
                                                .all(TextArea.class)
                                                .filter(each ->
                                                        each.getText().isEmpty()
                                                                && each.isEditable())
                                                .reduce((first, last) -> last));
        guide.write(area, text);
    }

    private void answer(List<String> answers) {
        open("courtQuestions");
        for (var question = 0; question < answers.size(); question++) {
            answer(question, answers.get(question));
            guide.settle();
        }
    }

    private void answer(int question, String by) {
        Window.onScreen(() ->
                choose(
                        guide.eyes().all(ComboBox.class).skip(question).findFirst().orElseThrow(),
                        by));
    }

    private static <T> void choose(ComboBox<T> paragraphs, String words) {
        var found =
                paragraphs.getItems().stream()
                        .filter(item -> paragraphs.getConverter().toString(item).contains(words))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No paragraph: " + words));
        paragraphs.getSelectionModel().select(found);
    }

    /** Takes the last paragraph of the open section out again. */
    void removeLast() {
        var row =
                guide.eyes()
                        .await(
                                "the last paragraph",
                                () ->
                                        guide.eyes()
                                                .all(ButtonBase.class)
                                                .filter(button ->
                                                        button.getStyleClass()
                                                                .contains("statement-words"))
                                                .reduce((first, last) -> last));
        Window.onScreen(row::fire);
        guide.settle();
        var menu = guide.eyes().all(MenuButton.class).reduce((first, last) -> last).orElseThrow();
        Window.onScreen(() -> menu.getItems().getLast().fire());
        guide.settle();
    }

    private void fill(String key, Content plan) {
        open(key);
        plan.insert().forEach(this::insert);
        if (plan.chronology()) guide.press(words.text("report.addChronology"));
        plan.write().forEach(this::paragraph);
    }

    private void insert(String phrase) {
        guide.write(words.text("report.find"), phrase).press(words.text("report.insert"));
        inserted++;
    }

    private static Plan read(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(
                        ReportWriter.class.getResourceAsStream("/tour/" + name + ".json"))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Plan.class);
        }
    }
}
