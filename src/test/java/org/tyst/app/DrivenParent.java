package org.tyst.app;

import java.util.List;
import javafx.application.Application;
import org.tyst.desk.DataFolder;
import org.tyst.desk.WindowProcess;

/** The program's own parent process; only that the window it opens again and again has somebody at its keyboard. */
final class DrivenParent {
    private DrivenParent() {}

    public static void main(String[] args) throws Exception {
        if (List.of(args).contains(Main.WINDOW)) Application.launch(DrivenWindow.class);
        else System.exit(windowAfterWindow());
    }

    private static int windowAfterWindow() throws Exception {
        var folder = DataFolder.ofThisUser(System.getenv(), System.getProperties());
        var window =
                WindowProcess.likeThisOne(
                        DrivenParent.class.getName(), Main.WINDOW, folder.temporary());
        return Main.keepOpen(window);
    }
}
