package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.reports.Evidence;
import org.tyst.reports.Material;
import org.tyst.reports.Records;
import org.tyst.reports.Source;

/** The record beside the report: what can be put in, narrowed by words, by kind, and to what the report does not use yet. */
public final class Shelf {
    /** Why nothing may stand on it. */
    public enum Bare {
        /** The record has nothing yet that a report can be built on. */
        RECORD,
        /** What is looked for is there, and all of it stands in the report. */
        ALL_USED,
        NO_MATCH
    }

    private final ObservableList<RecordItem> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Evidence.Kind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty unused = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Bare> bare = new ReadOnlyObjectWrapper<>(Bare.RECORD);
    private Optional<Records.Opened> now = Optional.empty();
    private List<RecordItem> all = List.of();
    private List<Source> used = List.of();

    Shelf(Manuscript manuscript) {
        manuscript.opened().subscribe(found -> found.ifPresent(this::look));
        filter.subscribe(this::show);
        kind.subscribe(this::show);
        unused.subscribe(this::show);
    }

    public ObservableList<RecordItem> shown() {
        return shown;
    }

    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<Optional<Evidence.Kind>> kind() {
        return kind;
    }

    public BooleanProperty unused() {
        return unused;
    }

    /** Of meaning while nothing is shown. */
    public ReadOnlyObjectProperty<Bare> bare() {
        return bare.getReadOnlyProperty();
    }

    /** Most keystrokes change nothing that stands on the shelf. */
    private void look(Records.Opened opened) {
        var cited = opened.report().blocks().flatMap(block -> block.sources()).toList();
        if (isOf(opened.material()) && cited.equals(used)) return;
        now = Optional.of(opened);
        used = cited;
        all = RecordItem.of(opened.material(), cited);
        show();
    }

    @SuppressWarnings(
            "ReferenceEquality") // the record as it was read; another reading is another object
    private boolean isOf(Material material) {
        return now.filter(before -> before.material() == material).isPresent();
    }

    private void show() {
        var matching =
                all.stream()
                        .filter(item -> item.matches(filter.get()))
                        .filter(item -> kind.get().stream().allMatch(item.kind()::equals))
                        .toList();
        var found = matching.stream().filter(item -> !unused.get() || !item.used()).toList();
        bare.set(why(matching));
        if (!shown.equals(found)) shown.setAll(found);
    }

    private Bare why(List<RecordItem> matching) {
        if (all.isEmpty()) return Bare.RECORD;
        return matching.isEmpty() ? Bare.NO_MATCH : Bare.ALL_USED;
    }
}
