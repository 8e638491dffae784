package org.tyst.app;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.tyst.desk.DataFolder;
import org.tyst.desk.WindowProcess;
import org.tyst.screens.imports.FileAsk;

/** The process with the window. It ends when it locks, and when the process that started it is gone. */
public final class Window extends Application {
    static void show() {
        Application.launch(Window.class);
    }

    @Override
    public void start(Stage stage) {
        open(stage, Clock.systemUTC(), () -> courtFile(stage));
    }

    /** Hiding the window is the first step of locking, and must not end JavaFX before the words on it are in the file. */
    static Desktop open(Stage stage, Clock clock, FileAsk files) {
        Platform.setImplicitExit(false);
        var folder = DataFolder.ofThisUser(System.getenv(), System.getProperties());
        var desktop = new Desktop(stage, folder, clock, files, ending());
        WindowProcess.whenTheParentIsGone(desktop::close);
        desktop.show();
        return desktop;
    }

    /** No exit hooks, no finalisers, nothing that could wait: the key must be gone. */
    private static Ending ending() {
        return new Ending() {
            @Override
            public void locked() {
                Runtime.getRuntime().halt(Main.LOCKED);
            }

            @Override
            public void closed() {
                Runtime.getRuntime().halt(Main.CLOSED);
            }
        };
    }

    private static Optional<Path> courtFile(Stage stage) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
