package org.tyst.screens.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.StyleFaults;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Pages;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Every page of a case and the pages that lead there: named for a screen reader, drawn without complaint, photographed. */
class CasePagesPhotoTest {

    private static final Pages PAGES = Pages.onPaper(new SteppedClock());

    @AfterAll
    static void close() {
        PAGES.close();
    }

    static List<Place> places() {
        var sections =
                CaseView.SECTIONS.stream()
                        .<Place>map(section -> new Place.CaseFile(Caseload.REES, section));
        var others =
                Stream.of(
                        new Place.Today(),
                        new Place.Cases(),
                        new Place.Import(),
                        new Place.CaseFile(Caseload.NAMESAKE, CaseSection.OVERVIEW),
                        new Place.CaseFile(Caseload.NAMESAKE, CaseSection.PEOPLE),
                        new Place.CaseFile(Caseload.QUIET, CaseSection.INTERVIEWS),
                        new Place.CaseFile(Caseload.QUIET, CaseSection.SENT));
        return Stream.concat(others, sections).toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void namesEveryStopAndIsDrawnWithoutAComplaint(Place place) {
        assertThat(StyleFaults.of(() -> show(place, Language.ENGLISH, Theme.LIGHT, 100))).isEmpty();
        var shown = show(place, Language.ENGLISH, Theme.LIGHT, 100);
        AccessibleScene.check(shown.scene());
        Photos.take(shown.scene(), name(place) + "-light");
    }

    @Test
    void looksRightInDarkInWelshAndLarge() {
        for (var place : places()) {
            Photos.take(
                    show(place, Language.WELSH, Theme.DARK, 100).scene(), name(place) + "-cy-dark");
        }
        for (var place : List.of(new Place.Today(), new Place.Cases(), places().get(4))) {
            Photos.take(
                    show(place, Language.ENGLISH, Theme.LIGHT, 200).scene(), name(place) + "-200");
            Photos.take(
                    show(place, Language.ENGLISH, Theme.CONTRAST, 100).scene(),
                    name(place) + "-contrast");
        }
    }

    private static Window show(Place place, Language language, Theme theme, int percent) {
        var window = Window.showing(theme, percent, () -> root(place, language));
        settle();
        return window;
    }

    private static Node root(Place place, Language language) {
        var words = Words.in(language);
        var road = new Road(place);
        var model = new ShellViewModel(road, () -> {});
        model.practice().set(true);
        model.who().set("Siân Pritchard");
        return new Shell(words, model, to -> PAGES.make(to, words, road)).root();
    }

    private static void settle() {
        try {
            PAGES.work().turn(() -> true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String name(Place place) {
        var name =
                place instanceof Place.CaseFile file
                        ? "case-"
                                + file.section()
                                + (file.caseId().equals(Caseload.REES) ? "" : "-other")
                        : place.getClass().getSimpleName();
        return name.toLowerCase(Locale.ROOT);
    }
}
