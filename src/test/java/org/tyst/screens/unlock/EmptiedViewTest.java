package org.tyst.screens.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.sync.WipeReceipt;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The one page that is left of a laptop that was told to forget everything. */
class EmptiedViewTest {
    private static final Instant THEN = Instant.parse("2026-11-22T16:20:00Z");
    private static final UUID ORDER = UUID.fromString("0b5f0e3a-7d0c-4a53-8f43-1d0d6f1c2ab4");

    private final SimpleObjectProperty<Emptied> phase =
            new SimpleObjectProperty<>(new Emptied.Sending());

    @Test
    void saysAtEachStepWhatHappensAndInTheEndWhatWasLost() {
        var window = shown(Language.ENGLISH, Theme.LIGHT);
        assertThat(words(window)).contains("Your organisation has ordered", "under your name");
        Photos.take(window.scene(), "emptied-sending");
        is(new Emptied.Waiting(THEN));
        assertThat(words(window)).contains("tried again at 16:20", "will be lost");
        is(new Emptied.Emptying());
        assertThat(words(window)).contains("Everything is being taken off");
        is(new Emptied.Stuck());
        assertThat(words(window)).contains("could not be deleted");
        is(gone(2, false));
        assertThat(words(window))
                .contains("is lost. Entries: 2. Files: 1", "as soon as there is a connection");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "emptied-lost");
        is(gone(0, true));
        assertThat(words(window)).contains("Nothing was lost", "has been told", "0b5f0e3a");
    }

    @Test
    void saysItInWelshAndInTheDarkToo() {
        phase.set(gone(0, true));
        var window = shown(Language.WELSH, Theme.DARK);
        assertThat(words(window)).contains("Ni chollwyd dim");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "emptied-welsh-dark");
    }

    private static Emptied gone(int unsent, boolean handedIn) {
        var files = unsent == 0 ? 0 : 1;
        var byKind = new WipeReceipt.Files(1, 0, 2, files);
        var receipt =
                new WipeReceipt(
                        ORDER, new UUID(0, 1), THEN, 3, unsent, files, 14, 9, Optional.of(byKind));
        return new Emptied.Gone(Optional.of(receipt), handedIn);
    }

    private void is(Emptied now) {
        Window.onScreen(() -> {
            phase.set(now);
            return now;
        });
    }

    private static String words(Window window) {
        return AccessibleScene.wordsOn(window.scene());
    }

    private Window shown(Language language, Theme theme) {
        return Window.showing(
                theme,
                100,
                () -> new EmptiedView(Words.in(language), phase, ZoneOffset.UTC, () -> {}));
    }
}
