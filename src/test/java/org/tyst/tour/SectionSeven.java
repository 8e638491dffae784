package org.tyst.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.tyst.basics.Json;
import org.tyst.screens.Window;

/** Writes a whole section 7 report at the desk: from the record where there is one, in the author's words where not. */
final class SectionSeven {
    /** What goes into a section: phrases to find in the record and insert, then paragraphs to write. */
    record Plan(List<String> insert, List<String> write, boolean chronology) {
        Plan {
            insert = insert == null ? List.of() : insert;
            write = write == null ? List.of() : write;
        }
    }

    private final Guide guide;
    private int inserted;

    SectionSeven(Guide guide) {
        this.guide = guide;
    }

    static Map<?, ?> plan() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        SectionSeven.class.getResourceAsStream("/tour/section-7.json"))) {
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
        }
    }

    int inserted() {
        return inserted;
    }

    void write() throws IOException {
        for (var entry : plan().entrySet())
            fill(
                    String.valueOf(entry.getKey()),
                    Json.mapper().convertValue(entry.getValue(), Plan.class));
    }

    private void fill(String key, Plan plan) {
        open(key);
        plan.insert().forEach(this::insert);
        if (plan.chronology()) guide.press("Add the chronology");
        plan.write().forEach(this::paragraph);
    }

    void open(String key) {
        var entry =
                guide.await(
                        "the section " + key,
                        () ->
                                guide.nodes(node ->
                                                node instanceof ToggleButton
                                                        && ("section-" + key).equals(node.getId()))
                                        .findFirst());
        Window.onScreen(() -> ((ToggleButton) entry).fire());
        guide.settle();
    }

    private void insert(String phrase) {
        guide.write("Find in the record", phrase);
        if (guide.canSee("Nothing signed in the record matches.")) return;
        guide.press("Insert");
        inserted++;
    }

    void paragraph(String text) {
        guide.press("Add a paragraph");
        var area =
                guide.await(
                        "the new paragraph",
                        () ->
                                guide.nodes(node ->
                                                node instanceof TextArea writing
                                                        && writing.getText().isEmpty()
                                                        && writing.isEditable())
                                        .reduce((first, last) -> last));
        guide.write(area, text);
    }

    /** Each question of the court is answered by a paragraph. */
    void answer() {
        open("courtQuestions");
        var questions = new ArrayList<>(guide.nodes(ComboBox.class::isInstance).toList());
        for (var i = 0; i < questions.size(); i++) {
            var number = i;
            Window.onScreen(() -> {
                var box =
                        (ComboBox<?>) guide.nodes(ComboBox.class::isInstance).toList().get(number);
                box.getSelectionModel().select(box.getItems().size() - 2 - number);
            });
            guide.settle();
        }
    }

    /** Takes the last paragraph of the open section out again. */
    void removeLast() {
        var menus =
                guide.nodes(node -> node instanceof MenuButton)
                        .map(MenuButton.class::cast)
                        .toList();
        Window.onScreen(() -> menus.getLast().getItems().getLast().fire());
        guide.settle();
    }
}
