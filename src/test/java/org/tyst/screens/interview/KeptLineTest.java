package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Layers;
import org.tyst.screens.parts.Radios;
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

    @Test
    void everythingInALargerSheetOutlivesItTooAlsoWhatItGrewBy() throws Exception {
        try (var work =
                new Work(
                        Platform::runLater,
                        fault -> {
                            throw new AssertionError(fault);
                        })) {
            var page = new StackPane();
            Window.showing(Theme.LIGHT, 100, () -> page);
            var typed = openLarge(page, work);
            Window.onScreen(() -> {
                typed.name.setText("Gwen Rees");
                typed.died.setSelected(true);
                typed.how.choose("grandmother");
                typed.grow();
                typed.lines.getLast().setText("said on the telephone");
                Layers.of(page).leave();
                Layers.of(page).closeAll();
            });
            work.turn(() -> true);
            var again = openLarge(page, work);
            assertThat(again.name.getText()).isEqualTo("Gwen Rees");
            assertThat(again.died.isSelected()).isTrue();
            assertThat(again.how.chosen().get()).isEqualTo("grandmother");
            assertThat(again.lines)
                    .extracting(TextField::getText)
                    .containsExactly("", "said on the telephone");
            Window.onScreen(() -> Layers.of(page).closeTop());
            work.turn(() -> true);
            assertThat(scratch.find(NAME)).isEmpty();
        }
    }

    private Large openLarge(StackPane page, Work work) throws Exception {
        var large = Window.onScreen(() -> new Large(work));
        Window.onScreen(() -> {
            large.sheet.openOver(page);
        });
        work.turn(() -> true);
        Settled.await();
        return large;
    }

    /** A name, a tick, a choice, and as many lines as somebody needs. */
    private final class Large {
        final TextField name = new TextField("G. Rees");
        final CheckBox died = new CheckBox();
        final Radios<String> how = new Radios<>(List.of("grandmother", "aunt"), one -> one);
        final List<TextField> lines = new ArrayList<>();
        final Sheet sheet = new Sheet(Words.in(Language.ENGLISH), "Who");
        final KeptSheet kept;

        Large(Work work) {
            kept =
                    new KeptSheet(NAME, scratch, clock, work)
                            .words("name", name.textProperty())
                            .tick("died", died.selectedProperty())
                            .choice(
                                    "how",
                                    how.chosen(),
                                    List.of("grandmother", "aunt"),
                                    one -> one);
            grow();
            sheet.add(name, died, how);
            kept.over(
                    sheet,
                    () -> {
                        while (kept.holds("line." + lines.size())) grow();
                    });
        }

        void grow() {
            var line = new TextField();
            kept.words("line." + lines.size(), line.textProperty());
            lines.add(line);
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
