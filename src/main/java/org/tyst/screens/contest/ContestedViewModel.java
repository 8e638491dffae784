package org.tyst.screens.contest;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;

/** The register of everything that is contested, open ones first. */
public final class ContestedViewModel {
    private final Navigator navigator;
    private final ObservableList<RegisterLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();

    public ContestedViewModel(ContestMeans means, Navigator navigator) {
        this.navigator = navigator;
        means.work().inOrder(() -> means.stores().register(), this::show);
    }

    ObservableList<RegisterLine> lines() {
        return lines;
    }

    /** The record has been read, so that empty means empty. */
    ReadOnlyBooleanProperty read() {
        return read;
    }

    long open() {
        return lines.stream().filter(line -> line.contest().isOpen()).count();
    }

    void open(RegisterLine line) {
        navigator.go(new Place.ContestPage(line.contest().id()));
    }

    private void show(List<RegisterLine> found) {
        lines.setAll(found);
        read.set(true);
    }
}
