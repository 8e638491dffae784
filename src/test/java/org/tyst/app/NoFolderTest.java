package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.desk.DataFolder;
import org.tyst.screens.Place;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;

/** A data folder in which nothing can be made: a file lies in its way, which stops an administrator as well. */
class NoFolderTest {
    @TempDir Path home;

    private int closed;

    @Test
    void aDiskThatCannotBeWrittenToHasAWindowThatSaysSoAndGoesOnWhenItCan() throws Exception {
        var inTheWay = Files.createFile(home.resolve("disk"));
        var folder = new DataFolder(inTheWay.resolve("tyst"));
        Window.start();
        var stage = Window.onScreen(() -> new Stage());
        var desktop = Window.onScreen(() -> desktop(folder, stage));
        try {
            assertThat(desktop.road().here().get()).isEqualTo(new Place.Damage());
            assertThat(folder.temporary()).isWritable();
            Files.delete(inTheWay);
            Window.onScreen(() -> again(stage).fire());
            desktop.work().turn(() -> "whatever was asked of the door");
            Settled.await();
            assertThat(desktop.road().here().get()).isEqualTo(new Place.FirstRun());
        } finally {
            desktop.close();
            Settled.await();
        }
        assertThat(closed).isEqualTo(1);
    }

    private Desktop desktop(DataFolder folder, Stage stage) {
        var made = new Desktop(stage, folder, Clock.systemUTC(), Optional::empty, new CountedEnd());
        made.show();
        return made;
    }

    private static Button again(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Try again"))
                .findFirst()
                .orElseThrow();
    }

    private final class CountedEnd implements Ending {
        @Override
        public void locked() {}

        @Override
        public void closed() {
            closed++;
        }
    }
}
