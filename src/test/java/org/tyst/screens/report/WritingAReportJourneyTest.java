package org.tyst.screens.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.tyst.app.Pages;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.reports.Block;
import org.tyst.reports.Report;
import org.tyst.reports.editing.Footnotes;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Typing;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.PaperLate;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Somebody writes in a report without a mouse. */
class WritingAReportJourneyTest {
    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = new PaperRecord(clock);
    private Window window = Window.showing(Theme.LIGHT, 100, StackPane::new);
    private final Report report =
            Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());

    @Test
    void aReportIsWrittenCutUndoneCitedAndLookedThroughByKeys() {
        var stores = record.stores(new PaperLate());
        AFiledFamily.keepIn(stores.cases(), stores.interviews(), stores.contests());
        stores.reports().save(report);
        var road = new Road(new Place.ReportDesk(report.id()));
        try (var pages = new Pages(stores, clock)) {
            window = window(pages, road, Theme.LIGHT, Language.ENGLISH);
            var hands = new Hands(window);
            pages.settle();
            hands.press("Safeguarding information");
            write(hands);
            pages.settle();
            hands.look("report-writing-light");
            cite(hands);
            replace(hands);
            pages.settle();
            hands.press("What it stands on");
            pages.settle();
            hands.see("sentences name a source").look("report-coverage-light");
            hands.press("Back to the report");
            pages.settle();
            window = window(pages, road, Theme.DARK, Language.WELSH);
            pages.settle();
            new Hands(window).look("report-writing-dark-cy");
        }
        check(stores.reports().open(report.id()).orElseThrow());
    }

    private static Window window(Pages pages, Road road, Theme theme, Language language) {
        return Window.showing(theme, 100, () -> pages.window(Words.in(language), road));
    }

    /** A sentence is taken back and comes again; a paragraph is cut, and put together. */
    private void write(Hands hands) {
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        Typing.type("Alys was calm. She drew a house.");
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(written()).isEqualTo("Alys was calm.");
        hands.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(written()).isEqualTo("Alys was calm. She drew a house.");
        hands.push(KeyCode.ENTER);
        Typing.type("Her brother watched.");
        hands.push(KeyCode.HOME);
        hands.push(KeyCode.BACK_SPACE);
        assertThat(written()).contains("house. Her brother watched.");
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        Typing.type("The drawing is kept with the record.");
    }

    private static void cite(Hands hands) {
        hands.push(KeyCode.CONTROL, KeyCode.I);
        Typing.type("police were called");
        hands.push(KeyCode.DOWN);
        hands.push(KeyCode.ENTER);
        hands.see("Agency record");
    }

    private static void replace(Hands hands) {
        hands.push(KeyCode.CONTROL, KeyCode.H);
        hands.write("Find in the report", "Dad").write("Replace with", "Mr Hale");
        hands.press("Replace all").see("left as they are");
        hands.look("report-replace-light");
        hands.push(KeyCode.ESCAPE);
    }

    private String written() {
        return Window.onScreen(() -> ((TextInputControl) window.scene().getFocusOwner()).getText());
    }

    private void check(Report now) {
        var blocks = now.blocks().toList();
        assertThat(blocks).hasSize((int) report.blocks().count() + 2);
        assertThat(blocks)
                .filteredOn(block -> block.text().startsWith("Alys was calm."))
                .singleElement()
                .satisfies(block ->
                        assertThat(Footnotes.of(block))
                                .isEqualTo(List.of("The drawing is kept with the record.")));
        assertThat(blocks)
                .filteredOn(Block.ChildQuote.class::isInstance)
                .allSatisfy(quote -> assertThat(quote.text()).contains("Dad"));
    }
}
