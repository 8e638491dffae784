package org.tyst.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.tyst.basics.Json;
import org.tyst.screens.Window;
import org.tyst.words.Words;

/** Writes a whole report at the desk: from the record where there is one, in the author's words where not. */
final class ReportWriter {
    /** What goes into a section: phrases to find in the record and insert, then paragraphs to write. */
    record Plan(List<String> insert, List<String> write, boolean chronology) {
        Plan {
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

    void write(String plan) throws IOException {
        for (var entry : read(plan).entrySet())
            fill(
                    String.valueOf(entry.getKey()),
                    Json.mapper().convertValue(entry.getValue(), Plan.class));
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

    /** Each question of the court is answered by a paragraph, the last ones of the report. */
    void answer() {
        open("courtQuestions");
        var questions = guide.eyes().all(ComboBox.class).count();
        for (var i = 0; i < questions; i++) {
            var number = i;
            Window.onScreen(() -> {
                var box = guide.eyes().all(ComboBox.class).skip(number).findFirst().orElseThrow();
                box.getSelectionModel().select(box.getItems().size() - 2 - number);
            });
            guide.settle();
        }
    }

    /** Takes the last paragraph of the open section out again. */
    void removeLast() {
        var menus = guide.eyes().all(MenuButton.class).toList();
        Window.onScreen(() -> menus.getLast().getItems().getLast().fire());
        guide.settle();
    }

    private void fill(String key, Plan plan) {
        open(key);
        plan.insert().forEach(this::insert);
        if (plan.chronology()) guide.press(words.text("report.addChronology"));
        plan.write().forEach(this::paragraph);
    }

    private void insert(String phrase) {
        guide.write(words.text("report.find"), phrase).press(words.text("report.insert"));
        inserted++;
    }

    private static Map<?, ?> read(String plan) throws IOException {
        try (var in =
                Objects.requireNonNull(
                        ReportWriter.class.getResourceAsStream("/tour/" + plan + ".json"))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
        }
    }
}
