package org.tyst.screens.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.reports.editing.Edit;
import org.tyst.reports.editing.Searching;
import org.tyst.reports.editing.Searching.Found;

/** Words looked for in the whole report, and others put in their place where they are nobody's own. */
public final class Replacing {
    private final Manuscript manuscript;
    private final Consumer<Manuscript.Caret> goTo;
    private final StringProperty looked = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final BooleanProperty whole = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<Told>> told =
            new SimpleObjectProperty<>(Optional.empty());
    private int next;

    /** What came of it. */
    public sealed interface Told {
        record At(int place, int of, boolean free) implements Told {}

        record Nowhere() implements Told {}

        record Changed(int changed, int left) implements Told {}
    }

    Replacing(Manuscript manuscript, Consumer<Manuscript.Caret> goTo) {
        this.manuscript = manuscript;
        this.goTo = goTo;
        looked.subscribe(this::begin);
        whole.subscribe(this::begin);
    }

    public StringProperty looked() {
        return looked;
    }

    public StringProperty other() {
        return other;
    }

    public BooleanProperty whole() {
        return whole;
    }

    public ObjectProperty<Optional<Told>> told() {
        return told;
    }

    /** The next place, and from the last one back to the first. */
    public void next() {
        var all = found();
        if (all.isEmpty()) told.set(Optional.of(new Told.Nowhere()));
        else show(all, next++ % all.size());
    }

    /** At the place that was shown last; what is somebody's own words stays, and the next place is shown. */
    public void replace() {
        shownLast()
                .filter(Found::free)
                .ifPresent(found -> {
                    manuscript.does(
                            Edit.at(
                                    found.block(),
                                    Edit.Kind.REPLACING,
                                    report -> searching().replace(report, found, other.get())));
                    next = Math.max(0, next - 1);
                });
        next();
    }

    public void replaceAll() {
        if (looked.get().isEmpty() || !manuscript.mayWrite()) return;
        var replaced = searching().replaceAll(manuscript.report(), other.get());
        manuscript.does(Edit.of(Edit.Kind.REPLACING, _ -> replaced.report()));
        told.set(Optional.of(new Told.Changed(replaced.changed(), replaced.left())));
        next = 0;
    }

    private void begin() {
        next = 0;
        told.set(Optional.empty());
    }

    private Optional<Found> shownLast() {
        var all = found();
        return next == 0 || all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get((next - 1) % all.size()));
    }

    private void show(List<Found> all, int at) {
        var found = all.get(at);
        goTo.accept(new Manuscript.Caret(found.block(), found.from(), found.until()));
        told.set(Optional.of(new Told.At(at + 1, all.size(), found.free())));
    }

    private List<Found> found() {
        return looked.get().isEmpty() ? List.of() : searching().in(manuscript.report());
    }

    private Searching searching() {
        return new Searching(looked.get(), whole.get());
    }
}
