package org.tyst.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.tyst.screens.imports.FileAsk;

/** The computer's own windows for choosing a file. */
final class Files implements FileAsk {
    private final Stage stage;

    Files(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> courtFile() {
        return opened(new ExtensionFilter("JSON", "*.json"));
    }

    /** What it filters is a help; a file is what its bytes say. Cameras write in capitals, and some systems tell the two apart. */
    @Override
    public List<Path> papers() {
        var chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                "JPEG, PNG, PDF",
                                List.of(
                                        "*.jpg", "*.jpeg", "*.png", "*.pdf", "*.JPG", "*.JPEG",
                                        "*.PNG", "*.PDF")),
                        new ExtensionFilter("*", "*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }

    @Override
    public Optional<Path> notes() {
        return opened(
                new ExtensionFilter("DOCX, TXT", List.of("*.docx", "*.txt", "*.DOCX", "*.TXT")));
    }

    @Override
    public Optional<Path> agencyKey() {
        return opened(new ExtensionFilter("TXT", "*.txt"));
    }

    @Override
    public Optional<Path> whereToSave(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private Optional<Path> opened(ExtensionFilter kind) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(kind);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
