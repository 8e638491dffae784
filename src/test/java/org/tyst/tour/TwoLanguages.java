package org.tyst.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.tyst.basics.Json;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** A report gets its other language beside it: a translator's words are put in paragraph by paragraph, then its author compares both. */
final class TwoLanguages {
    private static final String TRANSLATOR = "Menai Cyfieithu";
    private static final int PASSAGES = 200;

    /** By words that stand in the original and in no other. */
    private record Told(Map<String, String> of) {}

    private final Journey journey;
    private final Guide guide;
    private final Words words;
    private final Map<String, String> translations;
    private final List<String> lacking = new ArrayList<>();

    TwoLanguages(Journey journey, Guide guide, Words words, String name) throws IOException {
        this.journey = journey;
        this.guide = guide;
        this.words = words;
        this.translations = read(name);
    }

    void make(Language other) {
        guide.press(words.of("twin.make", other)).see(words.of("twin.language", other));
        guide.write(words.text("twin.translator"), TRANSLATOR).picture("two-languages-begun");
        var pictured = false;
        for (var passage = 0; passage < PASSAGES && !isChecked(); passage++) {
            fill();
            if (!pictured && passage > 8) guide.picture("two-languages-beside");
            pictured = pictured || passage > 8;
            done();
        }
        assertThat(lacking).isEmpty();
        guide.picture("two-languages-checked");
        guide.press(words.text("twin.toDesk")).see(words.text("report.record"));
        journey.summary().count("reportsInBothLanguages");
    }

    private boolean isChecked() {
        return guide.eyes().canSee(words.text("twin.allChecked"));
    }

    private void done() {
        var before = count();
        guide.press(words.text("twin.done"));
        guide.until("the next", () -> !count().equals(before));
    }

    private String count() {
        var pattern = words.text("twin.checkedOf", "\\d+", "\\d+") + ".*";
        return guide.eyes().labels().filter(text -> text.matches(pattern)).findFirst().orElse("");
    }

    /** Each field of the open passage, beside what it translates. */
    private void fill() {
        for (var area : guide.eyes().all(TextArea.class).filter(TextArea::isEditable).toList())
            original(area).ifPresent(original -> fill(area, original));
    }

    private void fill(TextArea area, String original) {
        var found =
                translations.entrySet().stream()
                        .filter(one -> original.contains(one.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (found.isPresent() && !area.getText().contains(found.get()))
            guide.write(area, found.get());
        else if (area.getText().isBlank()) {
            lacking.add(original);
            guide.write(area, "-");
        }
    }

    private static Optional<String> original(Node area) {
        for (var node = area.getParent(); node != null; node = node.getParent())
            if (node.getStyleClass().contains("side-by-side"))
                return Optional.of(text(node.getChildrenUnmodifiable().get(1)));
        return Optional.empty();
    }

    private static String text(Node node) {
        if (node instanceof Labeled label) return label.getText();
        if (!(node instanceof Parent parent)) return "";
        return String.join(
                "\n", parent.getChildrenUnmodifiable().stream().map(TwoLanguages::text).toList());
    }

    private static Map<String, String> read(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(
                        TwoLanguages.class.getResourceAsStream("/tour/" + name + ".json"))) {
            var json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(json, Told.class).of();
        }
    }
}
