package org.tyst.app;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tyst.desk.Computer;
import org.tyst.desk.DataFolder;
import org.tyst.desk.SleepNews;
import org.tyst.desk.WindowProcess;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.unlock.Starting;

/** The process with the window. It ends when it locks, and when the process that started it is gone. */
public final class Window extends Application {
    static void show() {
        Application.launch(Window.class);
    }

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        stage.setTitle(Desktop.TITLE);
        stage.setScene(Starting.scene(Desktop.WIDTH, Desktop.HEIGHT));
        stage.show();
        // "Started now" is the time on the wall
        var clock = Clock.system(ZoneId.systemDefault());
        Starting.afterwards(() -> open(stage, clock, new Files(stage)));
    }

    /** Hiding the window is the first step of locking, and must not end JavaFX before the words on it are in the file. */
    static Desktop open(Stage stage, Clock clock, FileAsk files) {
        Platform.setImplicitExit(false);
        var folder = DataFolder.ofThisUser(System.getenv(), System.getProperties());
        var desktop = new Desktop(stage, folder, clock, files, ending());
        WindowProcess.whenTheParentIsGone(desktop::close);
        desktop.show();
        SleepNews.of(Computer.of(System.getProperty("os.name")))
                .listen(desktop.work(), desktop::lockIfOpen, desktop::tellsOfSleep);
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
}
