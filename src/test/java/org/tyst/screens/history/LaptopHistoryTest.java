package org.tyst.screens.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.audit.TrailWatch;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.store.Tampered;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Days;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The laptop's history over a real encrypted record, whole and tampered with. */
class LaptopHistoryTest {
    private final SteppedClock clock = new SteppedClock();
    private final TemporaryRecord record = new TemporaryRecord(clock);
    private final AuditTrail trail = record.stored().audit();
    private final Work work =
            new Work(
                    Platform::runLater,
                    fault -> {
                        throw new AssertionError(fault);
                    });
    private final TrailWatch watch = new TrailWatch(work, trail, clock);

    @BeforeEach
    void aWeek() {
        Window.start();
        write(Act.UNLOCKED, "");
        write(Act.BACKUP_MADE, "");
        write(Act.SHEET_PRINTED, "K7");
        write(Act.SETTINGS_CHANGED, "lockMinutes 5 10");
        write(Act.LOCKED, "");
        write(Act.UNLOCK_FAILED, "2026-11-19T08:02:11Z 2026-11-19T08:02:40Z");
        write(Act.UNLOCKED, "");
        write(Act.WENT_OFFLINE, "");
    }

    @AfterEach
    void close() {
        watch.close();
        work.close();
        record.close();
    }

    @Test
    void saysThatTheHistoryIsWholeAndTellsFailedTriesInPlainWords() throws Exception {
        check();
        var shown = show(Theme.LIGHT, Language.ENGLISH);
        assertThat(words(shown))
                .anyMatch(text -> text.startsWith("The history is whole."))
                .contains("Sheet K7");
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), "laptop-history-light");
        Photos.take(show(Theme.DARK, Language.WELSH).scene(), "laptop-history-cy-dark");
    }

    @Test
    void saysInPlainWordsWhatIsBrokenAndThatWorkGoesOn() throws Exception {
        Tampered.change(record, 3);
        Tampered.remove(record, 5);
        check();
        var shown = show(Theme.LIGHT, Language.ENGLISH);
        assertThat(words(shown))
                .anyMatch(text -> text.startsWith("Entry 3 is not as it was written."))
                .anyMatch(text -> text.startsWith("Entry 5 is missing. It happened between"));
        Photos.take(shown.scene(), "laptop-history-broken-light");
        Photos.take(show(Theme.DARK, Language.WELSH).scene(), "laptop-history-broken-cy-dark");
        Photos.take(
                show(Theme.CONTRAST, Language.ENGLISH).scene(), "laptop-history-broken-contrast");
    }

    @Test
    void writesABreakDownOnceAndGoesOn() throws Exception {
        Tampered.change(record, 3);
        check();
        check();
        assertThat(trail.ofAct(Act.TRAIL_BROKEN))
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).isEqualTo("CHANGED 3"));
        assertThat(watch.state().broken().orElseThrow().fresh()).isEmpty();
    }

    @Test
    void checksALongHistoryInPartsSoThatASaveNeverWaitsForAllOfIt() {
        for (var i = 0; i < 4_500; i++) write(Act.LOCKED, "");
        var check = trail.check();
        assertThat(check.next()).isEmpty();
        assertThat(check.next()).isEmpty();
        write(Act.LOCKED, "meanwhile");
        assertThat(check.next())
                .hasValueSatisfying(verdict ->
                        assertThat(verdict).isInstanceOf(AuditTrail.Verdict.Whole.class));
    }

    private void write(Act act, String why) {
        clock.pass(Duration.ofHours(7));
        trail.record(act, Optional.<UUID>empty(), Optional.<UUID>empty(), why);
    }

    private void check() throws Exception {
        watch.checkNow();
        for (var i = 0; i < 200 && (i == 0 || watch.state().checking()); i++) {
            Thread.sleep(10);
            Settled.await();
        }
        Settled.await();
    }

    private Window show(Theme theme, Language language) throws Exception {
        var words = Words.in(language);
        var window =
                Window.showing(
                        theme,
                        100,
                        () ->
                                new LaptopHistoryView(
                                        new LaptopHistoryViewModel(trail, watch, work),
                                        words,
                                        new Days(words, clock)));
        work.turn(() -> true);
        Settled.await();
        return window;
    }

    private static List<String> words(Window window) {
        return Window.onScreen(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) (Node) node).getText())
                        .toList());
    }
}
