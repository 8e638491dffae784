package org.tyst.screens.syncing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.sync.SyncStatus;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.sync.SyncStatus.Trouble;
import org.tyst.sync.SyncStatus.WaitingPapers;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class SyncPageTest {
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(new SteppedClock()));
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
    void aHotelsNetworkIsNamedAndWhatToDoAboutIt() {
        var desk = new PaperSync(hindered(Trouble.NETWORK_WANTS_SIGN_IN));
        var shown = show(desk, Theme.LIGHT, Language.ENGLISH);
        AccessibleScene.check(shown.scene());
        assertThat(AccessibleScene.wordsOn(shown.scene()))
                .containsOnlyOnce("This network wants you to sign in first.");
        Photos.take(shown.scene(), "sync-portal-light");
        Photos.take(show(desk, Theme.DARK, Language.WELSH).scene(), "sync-portal-cy-dark");
    }

    @Test
    void onALimitedConnectionPapersWaitAndItSaysSo() {
        var desk = new PaperSync(hindered(Trouble.NO_ANSWER));
        var shown = show(desk, Theme.LIGHT, Language.ENGLISH);
        var limited = (CheckBox) shown.scene().getRoot().lookup(".check-box");
        Window.onScreen(limited::fire);
        Settled.await();
        assertThat(desk.status().wordsOnly()).isTrue();
        assertThat(AccessibleScene.wordsOn(shown.scene()))
                .contains("They wait until the connection is no longer limited.");
        Photos.take(shown.scene(), "sync-limited-light");
        Photos.take(show(desk, Theme.DARK, Language.WELSH).scene(), "sync-limited-cy-dark");
    }

    @Test
    void whileSomebodyIsToSignInItSaysSoAndCanBeLeft() {
        var desk = new PaperSync(PaperSync.quiet(Contact.SIGNING_IN));
        var shown = show(desk, Theme.LIGHT, Language.ENGLISH);
        AccessibleScene.check(shown.scene());
        assertThat(AccessibleScene.wordsOn(shown.scene()))
                .contains("Sign in with your organisation’s account", "Do not sign in now");
        Photos.take(shown.scene(), "sync-signing-in-light");
        Photos.take(show(desk, Theme.DARK, Language.WELSH).scene(), "sync-signing-in-cy-dark");
        var again = new PaperSync(hindered(Trouble.SIGN_IN_AGAIN));
        Photos.take(show(again, Theme.LIGHT, Language.ENGLISH).scene(), "sync-sign-in-again-light");
        Photos.take(show(again, Theme.DARK, Language.WELSH).scene(), "sync-sign-in-again-cy-dark");
        var unset = new PaperSync(SyncStatus.notSetUp());
        Photos.take(show(unset, Theme.LIGHT, Language.ENGLISH).scene(), "sync-join-light");
    }

    private static SyncStatus hindered(Trouble why) {
        return new SyncStatus(
                Contact.NO_CONNECTION,
                false,
                false,
                List.of(new SyncStatus.WaitingCase(ReesAndHale.CASE, 12, PaperSync.NOW)),
                List.of(new WaitingPapers(ReesAndHale.CASE, 3, 4_100_000, 2, 17_300_000)),
                0,
                List.of(),
                Optional.of(PaperSync.NOW),
                Optional.of(why),
                new SyncStatus.Counts(2, 0));
    }

    private Window show(PaperSync desk, Theme theme, Language language) {
        var words = Words.in(language);
        var shown =
                Window.showing(
                        theme,
                        100,
                        () ->
                                new SyncView(
                                        new SyncViewModel(
                                                desk,
                                                new Enrolling(false, Optional::empty),
                                                record.stores().cases()::rows,
                                                work,
                                                new Here()),
                                        words,
                                        ZoneOffset.UTC));
        Settled.await();
        return shown;
    }
}
