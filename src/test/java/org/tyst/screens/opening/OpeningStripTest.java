package org.tyst.screens.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Legible;
import org.tyst.screens.Photos;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Page;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.OpeningReview;
import org.tyst.words.Days;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class OpeningStripTest {
    private final SteppedClock clock = new SteppedClock();
    private final List<OpeningReview> said = new ArrayList<>();
    private final OpenedBy opened =
            new OpenedBy(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    "Gwen Parry",
                    "CHILD_AT_RISK",
                    "Police ring: the child is at the station, nobody answers",
                    "Dewi Morgan",
                    Instant.parse("2026-11-22T21:40:00Z"),
                    Instant.parse("2026-11-23T21:40:00Z"),
                    Optional.of(LocalDate.of(2026, 11, 24)));
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
    void isRefusedOnlyWithAReason() throws Exception {
        Photos.take(show(Theme.DARK, Language.WELSH).scene(), "opening-cy-dark");
        var shown = show(Theme.LIGHT, Language.ENGLISH);
        AccessibleScene.check(shown.scene());
        Legible.check(shown.scene());
        Photos.take(shown.scene(), "opening-light");
        press(shown, "It was not right");
        press(shown, "Close it to them");
        Photos.take(shown.scene(), "opening-refusal-light");
        assertThat(said).isEmpty();
        var why = (TextArea) shown.scene().getRoot().lookup(".text-area");
        Window.onScreen(() -> why.setText("Her own manager was in the office"));
        press(shown, "Close it to them");
        assertThat(said)
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.opened()).isEqualTo(opened.id());
                    assertThat(review.verdict()).isEqualTo(OpeningReview.Verdict.REFUSED);
                    assertThat(review.by()).isEqualTo("Carys Bowen");
                });
        assertThat(AccessibleScene.wordsOn(shown.scene())).doesNotContain("Gwen Parry");
    }

    private Window show(Theme theme, Language language) throws Exception {
        var words = Words.in(language);
        var tools =
                new OpeningTools(
                        "Carys Bowen", new Ids(clock, new Random(7)), clock, work, new PaperSync());
        var window =
                Window.showing(
                        theme,
                        100,
                        () ->
                                new Page("Sync")
                                        .say(
                                                new OpeningStrip(
                                                        new OpeningsViewModel(desk(), tools),
                                                        _ -> Optional.of("Rees-Hale"),
                                                        new SimpleIntegerProperty(),
                                                        words,
                                                        new Days(words, clock))));
        settle();
        return window;
    }

    private OpeningDesk desk() {
        return new OpeningDesk() {
            @Override
            public List<OpenedBy> waiting() {
                return said.isEmpty() ? List.of(opened) : List.of();
            }

            @Override
            public SaveOutcome say(OpeningReview review) {
                said.add(review);
                return new SaveOutcome.Saved(clock.instant());
            }
        };
    }

    private void press(Window window, String name) throws Exception {
        var button =
                Window.onScreen(() ->
                        window.scene().getRoot().lookupAll(".button").stream()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .filter(one -> one.getText().equals(name))
                                .findFirst()
                                .orElseThrow());
        Window.onScreen(button::fire);
        settle();
    }

    private void settle() throws Exception {
        work.turn(() -> true);
        Settled.await();
    }
}
