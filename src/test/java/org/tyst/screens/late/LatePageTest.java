package org.tyst.screens.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Legible;
import org.tyst.screens.Photos;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperLate;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.sync.late.LateChoice;
import org.tyst.words.Days;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class LatePageTest {
    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(clock));
    private final PaperLate late = new PaperLate();
    private final Work work =
            new Work(
                    Platform::runLater,
                    fault -> {
                        throw new AssertionError(fault);
                    });

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void setsAsideOnlyWithAReasonAndTakesTheRestInTogether() throws Exception {
        Photos.take(show(Theme.DARK, Language.WELSH).scene(), "late-cy-dark");
        var shown = show(Theme.LIGHT, Language.ENGLISH);
        AccessibleScene.check(shown.scene());
        Legible.check(shown.scene());
        Photos.take(shown.scene(), "late-light");
        press(shown, "Set aside", 0);
        press(shown, "Set aside", -1);
        Photos.take(shown.scene(), "late-aside-light");
        assertThat(late.reviews()).hasSize(1);
        Window.onScreen(() -> area(shown).setText("Said to somebody else"));
        press(shown, "Set aside", -1);
        press(shown, "Take into the record", 0);
        assertThat(late.reviews().stream().skip(1))
                .extracting(review -> review.choice())
                .containsExactly(LateChoice.SET_ASIDE, LateChoice.TAKE_IN, LateChoice.TAKE_IN);
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), "late-settled-light");
    }

    private Window show(Theme theme, Language language) throws Exception {
        var words = Words.in(language);
        var tools =
                new LateTools(
                        "Sioned Puw",
                        new Ids(clock, new Random(7)),
                        clock,
                        work,
                        new PaperSync(),
                        new Here());
        var window =
                Window.showing(
                        theme,
                        100,
                        () ->
                                new LateView(
                                        new LateViewModel(
                                                Caseload.REES, late, record.cases(), tools),
                                        words,
                                        new Days(words, clock)));
        settle();
        return window;
    }

    private void press(Window window, String name, int at) throws Exception {
        var all =
                Window.onScreen(() ->
                        window.scene().getRoot().lookupAll(".button").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(button -> button.getText().equals(name))
                                .toList());
        var button = at < 0 ? all.getLast() : all.get(at);
        Window.onScreen(button::fire);
        settle();
    }

    private static TextArea area(Window window) {
        return (TextArea) window.scene().getRoot().lookup(".text-area");
    }

    private void settle() throws Exception {
        work.turn(() -> true);
        Settled.await();
    }
}
