package org.tyst.screens.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.cases.CaseId;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.fixtures.PaperFinder;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Legible;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.StyleFaults;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.look.Theme;
import org.tyst.search.Finder;
import org.tyst.search.FoundIn;
import org.tyst.search.Hit;
import org.tyst.search.Hit.Snippet;
import org.tyst.search.Narrowing;
import org.tyst.search.Question;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;

class SearchViewTest {
    private static final UUID INTERVIEW = new UUID(4, 17);

    private final PaperRecord record = Caseload.onPaper(new PaperRecord(new SteppedClock()));
    private final Finder finder =
            new PaperFinder(this::found, record.cases().open(Caseload.REES).orElseThrow().people());
    private final List<Narrowing> asked = new CopyOnWriteArrayList<>();
    private final Here here = new Here();
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
    void findsWhileTypingAndLeadsToWhereItStands() throws TimeoutException {
        var window = showing(Theme.LIGHT, Language.ENGLISH);
        window.robot().write("owl");
        await(window, "2 found");
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Statement · XX26P00417");
        window.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(here.places())
                .containsExactly(new Place.InterviewRoom(new InterviewId(INTERVIEW)));
    }

    @Test
    void narrowsByKeysAloneAndSaysSo() throws TimeoutException {
        var window = showing(Theme.LIGHT, Language.ENGLISH);
        window.robot().write("owl").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.DOWN);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> asked.stream().anyMatch(only -> only.child().isPresent()));
        assertThat(asked.getLast().child()).contains(child());
    }

    private PersonId child() {
        return finder.people().stream()
                .filter(Person::isSubjectChild)
                .min(Comparator.comparing(Person::name))
                .orElseThrow()
                .id();
    }

    @Test
    void saysSoWhenNothingIsFoundAndNothingWhileNothingIsAsked() throws TimeoutException {
        var window = showing(Theme.LIGHT, Language.ENGLISH);
        window.robot().write("zebra");
        await(window, "Nothing has these words");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !AccessibleScene.wordsOn(window.scene()).contains("Nothing has"));
    }

    @Test
    void namesEveryStopAndLooksRightInBothSkinsAndLanguages() throws TimeoutException {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK))
            for (var language : Language.values()) {
                var window = showing(theme, language);
                assertThat(StyleFaults.of(() -> window.robot().write("owl"))).isEmpty();
                await(window, "XX26P00417");
                AccessibleScene.check(window.scene());
                Photos.take(window.scene(), "search-" + theme + "-" + language);
            }
    }

    @Test
    void staysReadableInLargerLettersInTheDarkAndInWelsh() throws TimeoutException {
        var window = showing(Theme.DARK, 150, Language.WELSH);
        window.robot().write("owl");
        await(window, "XX26P00417");
        Photos.take(window.scene(), "search-dark-welsh-150");
        Legible.checkBesideTables(window.scene());
    }

    private Window showing(Theme theme, Language language) {
        return showing(theme, 100, language);
    }

    private Window showing(Theme theme, int percent, Language language) {
        var words = Words.in(language);
        return Window.showing(
                theme,
                percent,
                () ->
                        new SearchView(
                                new SearchViewModel(finder, record.cases(), work, words, here),
                                words));
    }

    private static void await(Window window, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> AccessibleScene.wordsOn(window.scene()).contains(words));
    }

    private List<Hit> found(Question question) {
        if (!question.words().contains("owl")) return List.of();
        asked.add(question.only());
        var theCase =
                record.cases().rows().stream().filter(row -> row.title().equals("XX26P00417"));
        var id = theCase.findFirst().orElseThrow().id();
        return List.of(
                hit(id, FoundIn.STATEMENT, "I told the ", "owl", " and the owl did not tell."),
                hit(id, FoundIn.FACT, "The school has an ", "owl", " on its badge."));
    }

    private static Hit hit(CaseId id, FoundIn in, String before, String lit, String after) {
        return new Hit(
                in,
                id,
                new UUID(1, in.name().hashCode()),
                Optional.of(INTERVIEW),
                List.of(
                        new Snippet(before, false),
                        new Snippet(lit, true),
                        new Snippet(after, false)));
    }
}
