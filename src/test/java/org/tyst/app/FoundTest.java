package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.cases.Standing;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.MadeChecks;
import org.tyst.fixtures.MadeChronology;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.Interview;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.interviews.Wording;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Sought;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.PaperLate;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** From a hit to the very thing, on the pages of the app. */
class FoundTest {
    private final PaperRecord record = Caseload.onPaper(new PaperRecord(new SteppedClock()));
    private final Pages pages = new Pages(record.stores(new PaperLate()), new SteppedClock());
    private final Road road = new Road(new Place.Today());
    private final Window window =
            Window.showing(Theme.LIGHT, 100, () -> pages.window(Words.in(Language.ENGLISH), road));

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void leadsToTheStatementTheCheckAndTheEventWithTheirWordsLit() throws TimeoutException {
        var said = AFiledFamily.FATHER_SAID;
        go(new Place.InterviewRoom(said.interview()), new Sought(said.id().value(), "hand"));
        arrives("Statement 3. " + said.words(), "found-statement");
        var call = MadeChronology.all().get(4);
        go(section(CaseSection.CHRONOLOGY), new Sought(call.id().value(), "quarrel"));
        arrives("Events in order", "found-event");
        var police = MadeChecks.POLICE;
        go(section(CaseSection.CHECKS), new Sought(police.id().value(), "neighbour"));
        arrives(police.agency() + ". ", "found-check");
    }

    @Test
    void opensAStatementOfADraftToBeWrittenIn() throws TimeoutException {
        var draft = record.interviews().open(Caseload.DRAFT).orElseThrow().interview();
        var said = List.of(said(draft, 1, "An owl."), said(draft, 2, "Another owl in the oak."));
        record.interviews().keep(draft, said, List.of());
        go(new Place.InterviewRoom(draft.id()), new Sought(said.getFirst().id().value(), "owl"));
        arrives("Statement 1. What was said", "found-draft");
        var area = (TextArea) Window.onScreen(() -> window.scene().getFocusOwner());
        assertThat(area.getText()).isEqualTo("An owl.");
        assertThat(area.getSelectedText()).isEmpty();
        assertThat(area.getCaretPosition()).isEqualTo("An owl".length());
    }

    private static Statement said(Interview interview, int place, String words) {
        return new Statement(
                new StatementId(new UUID(26, place)),
                interview.id(),
                interview.caseId(),
                place,
                Speaker.unknown(),
                Set.of(),
                Standing.TOLD_TO_ME,
                Wording.SUMMARY,
                words,
                "",
                "",
                KeepPrivate.no(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static Place section(CaseSection section) {
        return new Place.CaseFile(Caseload.REES, section);
    }

    private void go(Place place, Sought sought) {
        Window.onScreen(() -> road.go(place, sought));
    }

    private void arrives(String spoken, String photo) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> AccessibleScene.wordsOn(window.scene()).contains("1 of "));
        assertThat(Window.onScreen(() -> window.scene().getFocusOwner().getAccessibleText()))
                .startsWith(spoken);
        Photos.take(window.scene(), photo);
        AccessibleScene.check(window.scene());
    }
}
