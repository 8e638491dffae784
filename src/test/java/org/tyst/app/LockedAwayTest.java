package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.SteppedClock;
import org.tyst.people.Lease;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.words.Language;
import org.tyst.words.Words;

class LockedAwayTest {
    @Test
    void syncStaysOpenAndNamesNoCase() {
        Window.start();
        try (var pages = Pages.onPaper(new SteppedClock())) {
            pages.syncing(PaperSync.busyDay(Contact.NO_CONNECTION))
                    .standing(new Lease.Standing.Untrained(LocalDate.of(2026, 11, 1)));
            var road = new Road(new Place.Sync());
            var shown =
                    Window.showing(
                            Theme.LIGHT, 100, () -> pages.window(Words.in(Language.ENGLISH), road));
            pages.settle();
            Photos.take(shown.scene(), "sync-locked-away-light");
            assertThat(AccessibleScene.wordsOn(shown.scene()))
                    .contains("case that is locked away")
                    .doesNotContain("XX26P00417");
        }
    }
}
