package org.tyst.app;

import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.stage.Stage;
import org.tyst.desk.DataFolder;
import org.tyst.desk.WindowProcess;

/** The process with the window. It ends when it locks, and when the process that started it is gone. */
public final class Window extends Application {
    static void show() {
        WindowProcess.whenTheParentIsGone(() -> ending().closed());
        Application.launch(Window.class);
    }

    @Override
    public void start(Stage stage) {
        var folder = DataFolder.ofThisUser(System.getenv(), System.getProperties());
        // "Started now" is the time on the wall
        var clock = Clock.system(ZoneId.systemDefault());
        new Desktop(stage, folder, clock, new Files(stage), ending()).show();
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
                Runtime.getRuntime().halt(0);
            }
        };
    }
}
