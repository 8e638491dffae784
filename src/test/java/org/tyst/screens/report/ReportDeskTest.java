package org.tyst.screens.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.TOMOS_ASKED;
import static org.tyst.fixtures.AFiledFamily.confided;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.desk.ChosenDisk;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.Filing;
import org.tyst.dispatch.Leaving;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.PagePreview;
import org.tyst.pdf.Places;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Block;
import org.tyst.reports.Copies;
import org.tyst.reports.Disclosure;
import org.tyst.reports.Marking;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.Templates;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.outgoing.Drafts;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.screens.outgoing.TakingOut;
import org.tyst.screens.outgoing.WaysOut;
import org.tyst.screens.parts.SavedLine;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The report desk over a real record, in a real window. */
class ReportDeskTest {
    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final Records records =
            new Records(
                    record.stored().reports(),
                    record.stored().cases(),
                    record.stored().interviews(),
                    record.stored().contests());
    private final Report report =
            Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());
    private final Work work = started();
    private final ReportDesks desks = new ReportDesks(_ -> model());

    @BeforeEach
    void keep() {
        AFiledFamily.keepIn(confided(), records.cases(), records.interviews(), records.contests());
        records.reports().save(report);
    }

    @AfterEach
    void close() {
        work.close();
        record.close();
    }

    @Test
    void whatWasToBeKeptPrivateIsPutInOnlyByDecision() {
        var window = window(Theme.LIGHT);
        var model = onDesk(m -> m.selected().set("options"));
        var before = model.section().orElseThrow().blocks().size();
        press(insertButton(window));
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("asked for this to be kept private.")
                .contains("I said that the court will read it, and his parents too.");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "report-private-light");
        assertThat(model.section().orElseThrow().blocks()).hasSize(before);

        press(button(window, "Put it in for everyone"));
        assertThat(model.section().orElseThrow().blocks().getLast().disclosure())
                .isEqualTo(new Disclosure.EveryoneKnowing());
    }

    @Test
    void whatStoodThereBeforeAnybodyAskedIsToBeDecidedOnTheDesk() {
        var window = window(Theme.DARK);
        var model = onDesk(m -> m.selected().set("childVoice.2"));
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Decide who may read it.");
        press(button(window, "Decide who may read it"));
        Photos.take(window.scene(), "report-private-dark");
        press(button(window, "Put it in for everyone"));
        assertThat(model.problems()).isEmpty();
        assertThat(model.section().orElseThrow().blocks())
                .filteredOn(Block.ChildQuote.class::isInstance)
                .extracting(Block::disclosure)
                .containsExactly(new Disclosure.EveryoneKnowing());
    }

    @Test
    void aParagraphOfThePagesLeadsToItsBlockAndTheBlockToItsPage() {
        var window = window(Theme.LIGHT);
        var model = onDesk(m -> m.selected().set("options"));
        var block = model.section().orElseThrow().blocks().getFirst();
        var number = model.manuscript().number(block).orElseThrow();
        Window.onScreen(() -> model.blocks().showOnPage(block.id()));
        var spot = "Paragraph " + number + ": open it on the desk";
        until(() ->
                Optional.ofNullable(window.scene().getFocusOwner())
                        .filter(it -> spot.equals(it.getAccessibleText()))
                        .isPresent());
        Photos.take(window.scene(), "report-page-and-block");
        Window.onScreen(() -> model.selected().set("childVoice.2"));
        press(find(window, button -> spot.equals(button.getAccessibleText())));
        until(() -> model.blocks().current().get().equals(Optional.of(block.id())));
        assertThat(model.selected().get()).isEqualTo("options");
    }

    private static void until(BooleanSupplier holds) {
        var end = System.nanoTime() + 20_000_000_000L;
        while (!Window.onScreen(holds::getAsBoolean) && System.nanoTime() < end) Settled.await();
        assertThat(Window.onScreen(holds::getAsBoolean)).isTrue();
    }

    private ReportDeskViewModel onDesk(Consumer<ReportDeskViewModel> act) {
        var model = Window.onScreen(() -> desks.enter(report.id()));
        Window.onScreen(() -> act.accept(model));
        return model;
    }

    private static void press(ButtonBase button) {
        Window.onScreen(button::fire);
    }

    private static ButtonBase insertButton(Window window) {
        return find(
                window,
                button ->
                        Optional.ofNullable(button.getAccessibleText())
                                .filter(text -> text.contains(TOMOS_ASKED.words()))
                                .isPresent());
    }

    private static ButtonBase button(Window window, String name) {
        return find(window, button -> name.equals(button.getText()));
    }

    private static ButtonBase find(Window window, Predicate<ButtonBase> which) {
        return Window.onScreen(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(which)
                        .findFirst()
                        .orElseThrow());
    }

    private Window window(Theme theme) {
        var words = Words.in(Language.ENGLISH);
        var window = Window.showing(theme, 100, () -> page(words));
        settle();
        return window;
    }

    private Node page(Words words) {
        var preview =
                new Preview(
                        new Copies(Marking.shipped()),
                        new ItextPrinter(),
                        new Papers(new PagePreview(), new Places(), work, words),
                        drafts(),
                        words);
        return new ReportDeskView(
                desks,
                report.id(),
                preview,
                words,
                new SavedLine(words, ZoneId.of("Europe/London")));
    }

    private Drafts drafts() {
        var stored = record.stored();
        var bases = new Bases(records, stored.sealedDetails());
        var filing =
                new Filing(
                        bases,
                        new Readiness(new Cover()),
                        stored.copies(),
                        stored.audit(),
                        AFiledFamily.IDS,
                        CLOCK);
        var making =
                new CopyMaking(
                        new Copies(Marking.shipped()), new ItextPrinter(), new ReadBack(CLOCK));
        var out =
                new TakingOut(
                        stored.copies(),
                        new Leaving(stored.audit()),
                        new WaysOut(
                                Optional::empty,
                                new ChosenDisk(),
                                _ -> new PrinterAsk.Answer.None(),
                                work),
                        work);
        return new Drafts(bases, making, filing, out, work);
    }

    private ReportDeskViewModel model() {
        return new ReportDeskViewModel(
                report.id(),
                records,
                Templates.shipped(),
                DRAFTING,
                new Readiness(new Cover()),
                work,
                CLOCK.instant(),
                new Road(new Place.ReportDesk(report.id())));
    }

    private void settle() {
        try {
            work.turn(() -> true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Settled.await();
    }

    private static Work started() {
        Window.start();
        return new Work(
                Platform::runLater,
                fault -> {
                    throw new AssertionError(fault);
                });
    }
}
