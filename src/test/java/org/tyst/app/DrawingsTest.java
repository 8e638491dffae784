package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Hands;
import org.tyst.screens.Legible;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The drawings of a case, for eyes that need more contrast or larger letters. */
class DrawingsTest {
    private final Pages pages = Pages.onPaper(new SteppedClock());

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void theTimelineAndTheFamilyCanBeLookedAt() {
        for (var percent : List.of(100, 200))
            for (var theme : List.of(Theme.CONTRAST, Theme.DARK)) {
                var name = "-%s-%d".formatted(theme, percent).toLowerCase(Locale.ROOT);
                var timeline =
                        show(
                                new Place.CaseFile(Caseload.REES, CaseSection.CHRONOLOGY),
                                theme,
                                percent);
                new Hands(timeline).press("Timeline");
                taken(timeline, ".timeline-scroll", ".timeline", "timeline" + name);
                var family = show(new Place.Family(Caseload.REES), theme, percent);
                taken(family, ".family-canvas", ".family-figure", "family" + name);
            }
    }

    private void taken(Window window, String drawing, String focus, String name) {
        pages.settle();
        var drawn = Window.onScreen(() -> window.scene().getRoot().lookup(drawing));
        assertThat(drawn.getLayoutBounds().getHeight()).as(name).isGreaterThan(200);
        Window.onScreen(() -> window.scene().getRoot().lookup(focus).requestFocus());
        pages.settle();
        Photos.take(window.scene(), "drawn-" + name);
        Legible.checkBesideTables(window.scene());
    }

    private Window show(Place place, Theme theme, int percent) {
        var window =
                Window.showing(
                        theme,
                        percent,
                        () -> pages.window(Words.in(Language.ENGLISH), new Road(place)));
        pages.settle();
        return window;
    }
}
