package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Copying;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.WritingArea;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Words that were copied in one case come into no field of a page of another, nor of a sheet over it. */
class PastedNowhereTest {
    private static final Pages PAGES = Pages.onPaper(new SteppedClock());
    private static final Place ELSEWHERE =
            new Place.CaseFile(Caseload.QUIET, CaseSection.INTERVIEWS);
    private static final String THEIRS = "Their words";
    private static final String SAID =
            "what belongs to one family must not stand in another’s record";

    @AfterAll
    static void close() {
        PAGES.close();
    }

    static Stream<EveryPageTest.Stop> pagesOfACase() {
        return EveryPageTest.stops().stream().filter(stop -> isOfACase(stop.place()));
    }

    private static boolean isOfACase(Place place) {
        return switch (place) {
            case Place.CaseFile it -> it.caseId().equals(Caseload.REES);
            case Place.InterviewRoom _,
                    Place.ContactPaper _,
                    Place.ContestPage _,
                    Place.NewContest _,
                    Place.ReportDesk _,
                    Place.Send _,
                    Place.SignOff _,
                    Place.Twin _,
                    Place.Review _,
                    Place.Late _,
                    Place.TakeOff _ ->
                    true;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("pagesOfACase")
    void intoNoFieldOfThePage(EveryPageTest.Stop stop) {
        var window = show(stop.place());
        PAGES.copy(THEIRS, ELSEWHERE);
        for (var field : written(window.scene())) {
            Window.onScreen(field::paste);
            PAGES.settle();
            assertThat(field.getText()).as("%s", field).doesNotContain(THEIRS);
            assertThat(new Hands(window).canSee(SAID)).as("%s", field).isTrue();
        }
    }

    @Test
    void anInterviewHasLinesAndAreasToTry() {
        var fields = written(show(new Place.InterviewRoom(Caseload.DRAFT)).scene());
        assertThat(fields).hasSizeGreaterThan(5);
        assertThat(fields).hasAtLeastOneElementOfType(WritingLine.class);
        assertThat(fields).hasAtLeastOneElementOfType(WritingArea.class);
    }

    @Test
    void norIntoALineOfASheetOverIt() {
        var window = show(new Place.CaseFile(Caseload.REES, CaseSection.PEOPLE));
        var hands = new Hands(window).press("Add a person");
        PAGES.copy(THEIRS, ELSEWHERE);
        var fields = written(window.scene());
        assertThat(fields).hasSizeGreaterThan(2);
        for (var field : fields) {
            Window.onScreen(field::paste);
            PAGES.settle();
            assertThat(field.getText()).as("%s", field).doesNotContain(THEIRS);
        }
        hands.see(SAID).look("paste-refused-in-a-sheet");
    }

    @Test
    void whatWasCopiedInTheSameCaseOrOutsideOfTystComesIn() {
        var window = show(new Place.CaseFile(Caseload.REES, CaseSection.PEOPLE));
        new Hands(window).press("Add a person");
        var name = written(window.scene()).getFirst();
        PAGES.copy("Their own", new Place.CaseFile(Caseload.REES, CaseSection.OVERVIEW));
        paste(name);
        assertThat(name.getText()).isEqualTo("Their own");
        Window.onScreen(() -> {
            name.clear();
            Copying.lay("From\na letter");
        });
        paste(name);
        assertThat(name.getText()).isEqualTo("Froma letter");
    }

    @Test
    void whatIsOnlyLookedForMayComeFromAnywhere() {
        var window = show(new Place.Find());
        PAGES.copy(THEIRS, ELSEWHERE);
        var field = fields(window.scene()).getFirst();
        paste(field);
        assertThat(field.getText()).isEqualTo(THEIRS);
    }

    private static void paste(TextInputControl field) {
        Window.onScreen(field::paste);
        PAGES.settle();
    }

    private static Window show(Place place) {
        var window =
                Window.showing(
                        Theme.LIGHT,
                        100,
                        () -> PAGES.window(Words.in(Language.ENGLISH), new Road(place)));
        PAGES.settle();
        return window;
    }

    private static List<TextInputControl> written(Scene scene) {
        return fields(scene).stream()
                .filter(field -> !(field instanceof WritingLine line && line.isOnlyToLookFor()))
                .toList();
    }

    private static List<TextInputControl> fields(Scene scene) {
        return Window.onScreen(() -> {
            var found = new ArrayList<TextInputControl>();
            collect(scene.getRoot(), found);
            return found;
        });
    }

    private static void collect(Node node, List<TextInputControl> found) {
        if (!node.isVisible()) return;
        if (node instanceof TextInputControl field && field.isEditable() && !field.isDisabled())
            found.add(field);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
}
