package org.tyst.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.tyst.screens.imports.FileAsk;

/** This computer's own window for choosing files. What it filters is a help; a file is what its bytes say. */
final class Chooser implements FileAsk {
    private static final List<String> PAPERS = List.of("*.jpg", "*.jpeg", "*.png", "*.pdf");

    private final Stage stage;

    Chooser(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> courtFile() {
        return Optional.ofNullable(offering("JSON", List.of("*.json")).showOpenDialog(stage))
                .map(File::toPath);
    }

    @Override
    public List<Path> papers() {
        var chooser = offering("JPEG, PNG, PDF", both(PAPERS));
        chooser.getExtensionFilters().add(new ExtensionFilter("*", "*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(stage)).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }

    private static FileChooser offering(String name, List<String> endings) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new ExtensionFilter(name, endings));
        return chooser;
    }

    /** Cameras write in capitals, and some systems tell the two apart. */
    private static List<String> both(List<String> endings) {
        return endings.stream()
                .flatMap(one -> List.of(one, one.toUpperCase(java.util.Locale.ROOT)).stream())
                .toList();
    }
}
