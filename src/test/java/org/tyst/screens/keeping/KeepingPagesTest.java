package org.tyst.screens.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.reports.Templates;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseTools;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperKeeping;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.sync.Obstacle;
import org.tyst.sync.Obstacle.Kind;
import org.tyst.words.Days;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class KeepingPagesTest {
    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(clock));
    private final Here here = new Here();
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
    void saysWhyACaseCannotGoYetAndOffersTheWayThere() throws Exception {
        var keeping =
                new PaperKeeping(
                        new Obstacle(Kind.WAITING, 3),
                        new Obstacle(Kind.CONFLICTS, 1),
                        new Obstacle(Kind.FILES_NOT_SENT, 2));
        var shown = show(Theme.LIGHT, Language.ENGLISH, words -> takeOff(keeping, words));
        AccessibleScene.check(shown.scene());
        assertThat(button(shown, "Take this case off this laptop").isDisabled()).isTrue();
        Photos.take(shown.scene(), "take-off-not-yet-light");
        Photos.take(
                show(Theme.DARK, Language.WELSH, words -> takeOff(keeping, words)).scene(),
                "take-off-not-yet-cy-dark");
        Window.onScreen(() -> button(shown, "Go to Sync").fire());
        assertThat(here.places()).containsExactly(new Place.Sync());
    }

    @Test
    void asksOnceMoreAndThenShowsTheCertificate() throws Exception {
        var keeping = new PaperKeeping();
        var shown = show(Theme.LIGHT, Language.ENGLISH, words -> takeOff(keeping, words));
        Photos.take(shown.scene(), "take-off-light");
        Window.onScreen(() -> button(shown, "Take this case off this laptop").fire());
        Photos.take(shown.scene(), "take-off-sure-light");
        var sure =
                Window.onScreen(() ->
                        shown.scene().getRoot().lookupAll(".danger").stream()
                                .map(Button.class::cast)
                                .findFirst()
                                .orElseThrow());
        Window.onScreen(sure::fire);
        settle();
        assertThat(here.places()).containsExactly(new Place.TakenOff());
    }

    @Test
    void setsAHoldWithAReasonAndLiftsItWithAnother() throws Exception {
        var held = new PaperKeeping(new Obstacle(Kind.HELD, 1));
        var shown = show(Theme.LIGHT, Language.ENGLISH, words -> takeOff(held, words));
        press(shown, "Set a hold");
        press(shown, "Set this hold");
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), "hold-errors-light");
        Window.onScreen(() -> of(shown, RadioButton.class).getFirst().fire());
        Window.onScreen(() -> of(shown, TextArea.class).getFirst().setText("Complaint of 3 May"));
        press(shown, "Set this hold");
        settle();
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), "held-light");
        press(shown, "Lift this hold: A complaint");
        Photos.take(shown.scene(), "hold-lift-light");
        Window.onScreen(
                () -> of(shown, TextArea.class).getFirst().setText("Closed, letter on file"));
        press(shown, "Lift this hold");
        settle();
        assertThat(record.stores().holds().ofCase(Caseload.REES))
                .singleElement()
                .satisfies(hold -> assertThat(hold.stands()).isFalse());
        Photos.take(shown.scene(), "hold-lifted-light");
        Photos.take(
                show(Theme.DARK, Language.WELSH, words -> takeOff(held, words)).scene(),
                "hold-lifted-cy-dark");
    }

    @Test
    void showsACertificateForEachAndTheWayBackForThoseThatHaveOne() throws Exception {
        var keeping = new PaperKeeping();
        var shown = show(Theme.LIGHT, Language.ENGLISH, words -> takenOff(keeping, words));
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), "taken-off-light");
        var typed = new PaperKeeping().typedOn("Alys: Dwi’n licio Nain a Taid");
        var left = show(Theme.LIGHT, Language.ENGLISH, words -> takenOff(typed, words));
        AccessibleScene.check(left.scene());
        Photos.take(left.scene(), "left-over-light");
        Photos.take(
                show(Theme.DARK, Language.WELSH, words -> takenOff(keeping, words)).scene(),
                "taken-off-cy-dark");
        var back = show(Theme.LIGHT, Language.ENGLISH, words -> takenOff(keeping, words));
        Window.onScreen(() -> button(back, "Ask for this case again").fire());
        settle();
        assertThat(keeping.asked()).hasSize(1);
    }

    private Node takeOff(PaperKeeping keeping, Words words) {
        return new TakeOffView(
                new TakeOffViewModel(Caseload.REES, record.stores(), tools(words), keeping), words);
    }

    private CaseTools tools(Words words) {
        return CaseTools.onThisLaptop(
                ReesAndHale.PRACTITIONER,
                Templates.shipped(),
                new Ids(clock, new Random(7)),
                new PaperScratch(clock),
                clock,
                work,
                words,
                here);
    }

    private Node takenOff(PaperKeeping keeping, Words words) {
        return new TakenOffView(
                new TakenOffViewModel(keeping, new PaperSync(), work),
                words,
                new Days(words, clock));
    }

    private Window show(Theme theme, Language language, Function<Words, Node> page)
            throws Exception {
        var words = Words.in(language);
        var window = Window.showing(theme, 100, () -> page.apply(words));
        settle();
        return window;
    }

    private void settle() throws Exception {
        work.turn(() -> true);
        Settled.await();
    }

    private static void press(Window window, String name) throws Exception {
        Window.onScreen(() -> button(window, name).fire());
        Settled.await();
    }

    private static <T extends Node> List<T> of(Window window, Class<T> type) {
        return window.scene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Button button(Window window, String name) {
        return Window.onScreen(() ->
                window.scene().getRoot().lookupAll(".button").stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> button.getText().equals(name))
                        .findFirst()
                        .orElseThrow());
    }
}
