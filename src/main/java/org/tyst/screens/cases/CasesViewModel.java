package org.tyst.screens.cases;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.tyst.cases.CaseStore;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.words.Days;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The list of cases and what is typed to find one. */
public final class CasesViewModel {

    private final Navigator navigator;
    private final Words words;
    private final ObservableList<CaseLine> all = FXCollections.observableArrayList();
    private final FilteredList<CaseLine> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);

    public CasesViewModel(
            CaseStore store, Work work, Words words, Clock clock, Navigator navigator) {
        this.navigator = navigator;
        this.words = words;
        var lines = new CaseLines(store, words, new Days(words, clock));
        typed.subscribe(this::filter);
        work.inOrder(lines::read, this::show);
    }

    public ObservableList<CaseLine> lines() {
        return shown;
    }

    /** What is typed to find a case; the list follows each letter. */
    public StringProperty typed() {
        return typed;
    }

    /** How many are shown, said for those who do not see the list shrink. */
    public StringProperty found() {
        return found;
    }

    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public void open(CaseLine line) {
        navigator.go(new Place.CaseFile(line.id(), CaseSection.OVERVIEW));
    }

    public void toImport() {
        navigator.go(new Place.Import());
    }

    public void toOpenCase() {
        navigator.go(new Place.OpenCase());
    }

    /** Enter in the filter opens the one case that is left, and does nothing while there are several. */
    public void openTheOnlyOne() {
        if (shown.size() == 1) open(shown.getFirst());
    }

    private void show(List<CaseLine> lines) {
        all.setAll(lines);
        loaded.set(true);
        count();
    }

    private void filter(String text) {
        shown.setPredicate(line -> line.matches(text));
        count();
    }

    private void count() {
        found.set(
                shown.size() == 1
                        ? words.text("cases.foundOne")
                        : words.text("cases.found", shown.size()));
    }
}
