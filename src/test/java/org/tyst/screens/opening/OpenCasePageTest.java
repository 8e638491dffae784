package org.tyst.screens.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.look.Theme;
import org.tyst.sync.AccessAnswer;
import org.tyst.sync.Protocol.AccessAsked;
import org.tyst.sync.SyncDesk;
import org.tyst.sync.SyncStatus;
import org.tyst.sync.SyncStatus.Contact;
import org.tyst.words.Days;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class OpenCasePageTest {
    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(clock));
    private final Here here = new Here();
    private final List<OpenCaseView> page = new ArrayList<>();
    private final PaperScratch scratch = new PaperScratch(clock);
    private final List<AccessAsked> asked = new ArrayList<>();
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
    void saysBeforeAnythingHappensWhatWillAndAsksForAReason() throws Exception {
        var shown = show(Theme.LIGHT, Language.ENGLISH, Contact.CONNECTED, refused());
        Photos.take(shown.scene(), "open-case-light");
        press(shown, "Open this case for 24 hours");
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), "open-case-errors-light");
        assertThat(asked).isEmpty();
        Photos.take(
                show(Theme.DARK, Language.WELSH, Contact.CONNECTED, refused()).scene(),
                "open-case-cy-dark");
    }

    @Test
    void opensItWithTheNameOfWhoeverAgreedAndLeadsThereWhenItHasCome() throws Exception {
        var shown = show(Theme.LIGHT, Language.ENGLISH, Contact.CONNECTED, opened());
        fill(shown, true);
        press(shown, "Open this case for 24 hours");
        assertThat(asked)
                .containsExactly(
                        new AccessAsked(
                                "XX26P00417",
                                "CHILD_AT_RISK",
                                "The police rang about Alys",
                                "Siân Pritchard",
                                Optional.of("M. Morgan")));
        work.turn(() -> true);
        Settled.await();
        Photos.take(shown.scene(), "open-case-opened-light");
        AccessibleScene.check(shown.scene());
        press(shown, "Go to the case");
        assertThat(here.places())
                .containsExactly(new Place.CaseFile(Caseload.REES, CaseSection.OVERVIEW));
    }

    @Test
    void saysWhyItWasNotOpenedAndKeepsWhatWasTyped() throws Exception {
        var shown = show(Theme.DARK, Language.ENGLISH, Contact.CONNECTED, refused());
        fill(shown, false);
        press(shown, "Open this case for 24 hours");
        Photos.take(shown.scene(), "open-case-not-dark");
        assertThat(asked).singleElement().satisfies(it -> assertThat(it.approver()).isEmpty());
        assertThat(of(shown, TextField.class).getFirst().getText()).isEqualTo("XX26P00417");
        Window.onScreen(() -> page.forEach(OpenCaseView::left));
        var again = show(Theme.LIGHT, Language.ENGLISH, Contact.CONNECTED, refused());
        assertThat(of(again, TextArea.class).getFirst().getText())
                .isEqualTo("The police rang about Alys");
    }

    @Test
    void cannotBeDoneWithoutALine() throws Exception {
        var shown = show(Theme.LIGHT, Language.ENGLISH, Contact.WORKING_OFFLINE, opened());
        assertThat(button(shown, "Open this case for 24 hours").isDisabled()).isTrue();
    }

    private static void fill(Window shown, boolean agreed) {
        Window.onScreen(() -> {
            of(shown, TextField.class).getFirst().setText("XX26P00417");
            of(shown, RadioButton.class).getFirst().fire();
            of(shown, TextArea.class).getFirst().setText("The police rang about Alys");
            of(shown, RadioButton.class).get(agreed ? 5 : 6).fire();
            of(shown, TextField.class).getLast().setText(agreed ? "M. Morgan" : "");
            return true;
        });
    }

    private static AccessAnswer opened() {
        return new AccessAnswer.Opened(
                List.of(Caseload.REES.value()),
                Instant.parse("2026-11-23T16:42:00Z"),
                LocalDate.of(2026, 11, 23));
    }

    private static AccessAnswer refused() {
        return new AccessAnswer.NotOpened(AccessAnswer.Why.NO_SUCH_CASE);
    }

    private Window show(Theme theme, Language language, Contact contact, AccessAnswer answer)
            throws Exception {
        var words = Words.in(language);
        var desk = new Answering(new PaperSync(PaperSync.quiet(contact)), answer);
        var window =
                Window.showing(
                        theme,
                        100,
                        () ->
                                kept(
                                        new OpenCaseView(
                                                new OpenCaseViewModel(
                                                        "Siân Pritchard",
                                                        Optional::empty,
                                                        desk,
                                                        record.stores().cases(),
                                                        scratch,
                                                        clock,
                                                        work,
                                                        here),
                                                words,
                                                new Days(words, clock))));
        work.turn(() -> true);
        Settled.await();
        return window;
    }

    private OpenCaseView kept(OpenCaseView made) {
        page.add(made);
        return made;
    }

    private static void press(Window window, String name) {
        Window.onScreen(() -> {
            button(window, name).fire();
            return true;
        });
        Settled.await();
    }

    private static <T extends Node> List<T> of(Window window, Class<T> type) {
        return window.scene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Button button(Window window, String name) {
        return of(window, Button.class).stream()
                .filter(button -> name.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** A central record that says the same to whoever asks for a case. */
    private final class Answering implements SyncDesk {
        private final PaperSync paper;
        private final AccessAnswer answer;

        Answering(PaperSync paper, AccessAnswer answer) {
            this.paper = paper;
            this.answer = answer;
        }

        @Override
        public void openUrgently(AccessAsked it, Consumer<AccessAnswer> whenAnswered) {
            asked.add(it);
            whenAnswered.accept(answer);
        }

        @Override
        public SyncStatus status() {
            return paper.status();
        }

        @Override
        public Listening listen(Consumer<SyncStatus> listener) {
            return paper.listen(listener);
        }

        @Override
        public void syncNow() {}

        @Override
        public void workOffline(boolean offline) {}

        @Override
        public void join(String code, Consumer<org.tyst.sync.Joining> whenAnswered) {}

        @Override
        public void inHand(java.util.Set<java.util.UUID> open) {}

        @Override
        public void changed() {}

        @Override
        public List<org.tyst.sync.Conflict> conflicts() {
            return List.of();
        }

        @Override
        public org.tyst.basics.SaveOutcome settle(
                org.tyst.sync.Conflict asShown, org.tyst.sync.Settlement settlement) {
            return new org.tyst.basics.SaveOutcome.Stale();
        }
    }
}
