package org.tyst.screens.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.cases.CaseId;
import org.tyst.cases.feed.CourtImporter;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** Brings one file from the court onto the laptop. */
public final class ImportViewModel {

    private final CourtImporter importer;
    private final FileAsk ask;
    private final Work work;
    private final ImportWords said;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Ready());

    public ImportViewModel(
            CourtImporter importer, FileAsk ask, Work work, Words words, Navigator navigator) {
        this.importer = importer;
        this.ask = ask;
        this.work = work;
        this.said = new ImportWords(words);
        this.navigator = navigator;
    }

    public ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    public void choose() {
        ask.courtFile().ifPresent(this::read);
    }

    public void open(CaseId id) {
        navigator.go(new Place.CaseFile(id, CaseSection.OVERVIEW));
    }

    public void toCases() {
        navigator.go(new Place.Cases());
    }

    private void read(Path file) {
        state.set(new ImportState.Reading());
        work.inOrder(() -> imported(file), state::set);
    }

    private ImportState imported(Path file) {
        try {
            return said.told(importer.importFile(Files.readAllBytes(file)));
        } catch (IOException e) {
            return said.unreadable();
        }
    }
}
