package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Layers;
import org.tyst.screens.parts.Sheet;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class KeptLineTest {
    private static final String NAME = "reveal.00000000-0000-0000-0000-000000000009";
    private final SteppedClock clock = new SteppedClock();
    private final PaperScratch scratch = new PaperScratch(clock);

    @Test
    void theReasonInAnOpenSheetOutlivesALockAndIsForgottenWhenTheSheetIsClosed() throws Exception {
        try (var work =
                new Work(
                        Platform::runLater,
                        fault -> {
                            throw new AssertionError(fault);
                        })) {
            var page = new StackPane();
            Window.showing(Theme.LIGHT, 100, () -> page);
            var typed = open(page, work);
            Window.onScreen(() -> {
                typed.setText("The school asks where to collect Alys");
                Layers.of(page).leave();
                Layers.of(page).closeAll();
            });
            work.turn(() -> true);
            assertThat(open(page, work).getText())
                    .isEqualTo("The school asks where to collect Alys");
            Window.onScreen(() -> Layers.of(page).closeTop());
            work.turn(() -> true);
            assertThat(scratch.find(NAME)).isEmpty();
        }
    }

    private TextField open(StackPane page, Work work) throws Exception {
        var typed = new TextField();
        Window.onScreen(() -> {
            var sheet = new Sheet(Words.in(Language.ENGLISH), "Why").add(typed);
            new KeptLine(NAME, typed.textProperty(), scratch, clock, work).over(sheet);
            sheet.openOver(page);
        });
        work.turn(() -> true);
        Settled.await();
        return typed;
    }
}
