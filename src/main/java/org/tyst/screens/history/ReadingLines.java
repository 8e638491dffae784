package org.tyst.screens.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.tyst.audit.Act;
import org.tyst.audit.Reading;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Who read what: once a day and person, as far as this laptop's history knows. It says that this is no more than that. */
public final class ReadingLines {
    private static final double HEAD = 54;
    private static final double ROW = 46;
    private static final int MOST_ROWS = 8;

    private final Words words;

    public ReadingLines(Words words) {
        this.words = words;
    }

    /**
     * A table with one line a reading.
     *
     * @param about the name of what was read, where the list is of more than one thing
     */
    public Node of(List<Reading> readings, Function<UUID, Optional<String>> about) {
        var box = new VBox(Texts.muted(words.text("history.whoReadHere")));
        box.getStyleClass().add("gap-1");
        box.getChildren()
                .add(
                        readings.isEmpty()
                                ? Texts.muted(words.text("history.nobodyRead"))
                                : table(readings, about));
        return box;
    }

    private Node table(List<Reading> readings, Function<UUID, Optional<String>> about) {
        var table =
                new DataTable<Reading>(
                                words.text("history.whoRead"),
                                words.text("history.nobodyRead"),
                                FXCollections.observableArrayList(readings))
                        .column(words.text("history.byWhom"), Reading::who, 14)
                        .column(
                                words.text("history.when"),
                                Reading::day,
                                words::date,
                                Comparator.naturalOrder(),
                                12)
                        .column(words.text("history.what"), this::what, 16);
        if (readings.stream().anyMatch(reading -> !name(reading, about).isBlank()))
            table.column(words.text("history.about"), reading -> name(reading, about), 18);
        table.setPrefHeight(HEAD + ROW * Math.min(MOST_ROWS, readings.size()));
        table.setMinHeight(table.getPrefHeight());
        return table;
    }

    private String what(Reading reading) {
        var act = words.of("terms.Act", reading.act());
        return reading.times() == 1 || reading.act() == Act.SEALED_DETAIL_READ
                ? act
                : words.text("history.times", act, reading.times());
    }

    private static String name(Reading reading, Function<UUID, Optional<String>> about) {
        return reading.item().flatMap(about).orElse("");
    }
}
