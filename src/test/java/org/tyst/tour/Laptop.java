package org.tyst.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tyst.app.Desktop;
import org.tyst.app.Ending;
import org.tyst.desk.DataFolder;
import org.tyst.screens.Window;
import org.tyst.screens.imports.FileAsk;

/** One laptop of the tour: its data folder and, while it is switched on, its window. */
final class Laptop {
    private final Path data;
    private final Path pictures;
    private final List<String> taken;
    private Optional<Path> courtFile = Optional.empty();
    private Optional<Desktop> desktop = Optional.empty();

    Laptop(Path data, Path pictures, List<String> taken) {
        this.data = data;
        this.pictures = pictures;
        this.taken = taken;
    }

    /** A fresh window on the folder as it is, as after a lock. */
    Guide switchOn() {
        Window.start();
        Window.onScreen(() -> Platform.setImplicitExit(false));
        var stage = Window.onScreen(() -> new Stage());
        desktop =
                Optional.of(
                        Window.onScreen(() -> {
                            var made =
                                    new Desktop(
                                            stage,
                                            new DataFolder(data),
                                            Clock.system(ZoneId.systemDefault()),
                                            chooser(),
                                            silent());
                            made.show();
                            return made;
                        }));
        return new Guide(stage, pictures, taken);
    }

    /** Who is asked for a file at this desk. */
    private FileAsk chooser() {
        return new FileAsk() {
            @Override
            public Optional<Path> courtFile() {
                return courtFile;
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return Optional.of(saved());
            }
        };
    }

    /** Where a recovery sheet goes that is saved: a stick, not the laptop's own folder. */
    Path saved() {
        return pictures.resolve("recovery-sheet.pdf").toAbsolutePath();
    }

    void hands(Path file) {
        courtFile = Optional.of(file);
    }

    Desktop desktop() {
        return desktop.orElseThrow();
    }

    Path data() {
        return data;
    }

    /** Locks, and waits until the file is closed: the program would have ended its process here. */
    void lock(Guide guide) {
        Window.onScreen(desktop()::lock);
        guide.until("the record to be shut", desktop()::isShut);
    }

    private static Ending silent() {
        return new Ending() {
            @Override
            public void locked() {}

            @Override
            public void closed() {}
        };
    }
}
