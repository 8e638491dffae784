package org.tyst.screens.history;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tyst.audit.Act;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.DataTable;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** A history that can be narrowed down: to one sort of act, to one person. "Who read what" is one choice away. */
public final class HistoryTable extends VBox {
    private final Words words;
    private final List<HistoryLine> all;
    private final FilteredList<HistoryLine> shown;
    private final Property<@Nullable Optional<Act.Sort>> sort =
            new SimpleObjectProperty<>(Optional.empty());
    private final Property<@Nullable Optional<String>> who =
            new SimpleObjectProperty<>(Optional.empty());
    private final Label found = Texts.small("");
    private final DataTable<HistoryLine> table;

    public HistoryTable(Words words, String name, List<HistoryLine> lines) {
        this.words = words;
        this.all = lines;
        this.shown = new FilteredList<>(FXCollections.observableArrayList(lines));
        table = table(name);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().addAll("gap-2", "holds-a-table");
        getChildren().setAll(filters(), found, table);
        sort.subscribe(this::narrow);
        who.subscribe(this::narrow);
        narrow();
    }

    /** Enter or a double click on a line goes to the page that tells more of it, where there is one. */
    public HistoryTable leading(Consumer<Place> go) {
        table.onActivate(line -> line.leadsTo().ifPresent(go));
        return this;
    }

    private Node filters() {
        var sorts =
                new Choice<>(
                        sort,
                        choices(all.stream().map(HistoryLine::sort)),
                        one ->
                                one.map(it -> words.of("terms.Sort", it))
                                        .orElse(words.text("history.everything")));
        var people =
                new Choice<>(
                        who,
                        choices(all.stream().map(HistoryLine::who)),
                        one -> one.orElse(words.text("history.everybody")));
        var both =
                Buttons.row(
                        new Field(words.text("history.show"), sorts),
                        new Field(words.text("history.by"), people));
        both.setMinHeight(USE_PREF_SIZE);
        return both;
    }

    private static <T extends Comparable<T>> List<Optional<T>> choices(Stream<T> there) {
        return Stream.concat(
                        Stream.of(Optional.<T>empty()), there.distinct().sorted().map(Optional::of))
                .toList();
    }

    private DataTable<HistoryLine> table(String name) {
        var table =
                new DataTable<HistoryLine>(name, words.text("history.none"), shown)
                        .column(
                                words.text("history.when"),
                                line -> line,
                                HistoryLine::when,
                                Comparator.comparing(HistoryLine::at),
                                12)
                        .column(words.text("history.what"), HistoryLine::what, 14);
        if (all.stream().anyMatch(line -> !line.about().isBlank()))
            table.column(words.text("history.about"), HistoryLine::about, 16);
        return table.column(words.text("history.byWhom"), HistoryLine::who, 10)
                .column(words.text("history.why"), HistoryLine::why, 18);
    }

    private void narrow() {
        shown.setPredicate(line -> is(sort, line.sort()) && is(who, line.who()));
        found.setText(words.text("history.found", shown.size(), all.size()));
    }

    private static <T> boolean is(Property<@Nullable Optional<T>> wanted, T there) {
        return Objects.requireNonNullElse(wanted.getValue(), Optional.<T>empty())
                .map(there::equals)
                .orElse(true);
    }
}
