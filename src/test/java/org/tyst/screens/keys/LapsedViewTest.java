package org.tyst.screens.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tyst.people.Lease.Standing;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Page;
import org.tyst.words.Language;
import org.tyst.words.Words;

class LapsedViewTest {
    private static final Instant THEN = Instant.parse("2026-11-02T16:20:00Z");
    private static final Standing LAPSED = new Standing.Lapsed(THEN, 14);
    private static final Standing CLOCK =
            new Standing.ClockWentBack(Instant.parse("2026-11-22T08:00:00Z"), THEN);

    private final Road road = new Road(new Place.Today());

    @Test
    void saysWhyAndThatNothingIsLostAndLeadsToTheConnection() {
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH, LAPSED));
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("14 days", "2 November 2026", "Nothing is lost");
        AccessibleScene.check(window.scene());
        window.robot().clickOn("Go to Sync");
        assertThat(road.here().get()).isEqualTo(new Place.Sync());
    }

    @Test
    void standsBeforeEveryPageThatShowsACaseAndBeforeNoOther() {
        assertThat(new Place.Today().showsCases()).isTrue();
        assertThat(new Place.Contested().showsCases()).isTrue();
        assertThat(new Place.Sync().showsCases()).isFalse();
        assertThat(new Place.Settings().showsCases()).isFalse();
        assertThat(new Place.Unlock().showsCases()).isFalse();
    }

    @Test
    void saysThatTrainingLocksTheCasesAndTakesNothing() {
        var untrained = new Standing.Untrained(LocalDate.parse("2026-11-20"));
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH, untrained));
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("20 November 2026", "Nothing is taken off", "Your drafts are kept");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "untrained");
        Photos.take(
                Window.showing(Theme.DARK, 100, () -> page(Language.WELSH, untrained)).scene(),
                "untrained-welsh-dark");
    }

    @Test
    void looksRight() {
        Photos.takeAll("lapsed", () -> page(Language.ENGLISH, LAPSED));
        Photos.take(
                Window.showing(Theme.DARK, 100, () -> page(Language.WELSH, CLOCK)).scene(),
                "lapsed-clock-welsh");
    }

    private Page page(Language language, Standing standing) {
        return LapsedView.page(Words.in(language), standing, ZoneOffset.UTC, road);
    }
}
