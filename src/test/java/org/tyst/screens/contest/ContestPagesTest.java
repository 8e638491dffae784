package org.tyst.screens.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.VerificationStep;
import org.tyst.fixtures.Desk;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Settled;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.Typing;
import org.tyst.screens.Window;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class ContestPagesTest {
    private final Desk desk = started();
    private final Notes notes = new Notes(desk);

    @AfterEach
    void leaveTheDesk() {
        desk.close();
    }

    @Test
    void aStatementIsContestedAndDecidedByHand() {
        var road = new Road(new Place.Contested());
        var window = window(road, Theme.LIGHT, 100, Language.ENGLISH);
        go(road, new Place.NewContest(ReesAndHale.CASE, notes.statement()));
        Photos.take(window.scene(), "contest-1-new");
        AccessibleScene.check(window.scene());

        press(window, KeyCode.CONTROL, KeyCode.ENTER);
        Photos.take(window.scene(), "contest-2-gaps");
        assertThat(desk.contests.all()).isEmpty();

        fillIn(window);
        Photos.take(window.scene(), "contest-3-filled");
        press(window, KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(desk.contests.all()).hasSize(1);
        Photos.take(window.scene(), "contest-4-note");
        AccessibleScene.check(window.scene());

        click(window, lookup(window, "Contested and noted"));
        click(window, field(window, "Reasons"));
        Typing.type("Both accounts stand. The court will decide.");
        press(window, KeyCode.CONTROL, KeyCode.ENTER);
        Photos.take(window.scene(), "contest-5-confirm");
        window.robot().clickOn(sheetButton(window, "Record the decision"));
        settle();
        Photos.take(window.scene(), "contest-6-decided");
        AccessibleScene.check(window.scene());

        var contest = desk.contests.all().getFirst();
        assertThat(contest.raisedBy()).contains(ReesAndHale.FATHER.id());
        assertThat(contest.kind()).isEqualTo(ChallengeKind.ACCOUNT_DENIED);
        assertThat(contest.decision())
                .hasValueSatisfying(made -> {
                    assertThat(made.outcome()).isEqualTo(ContestOutcome.CONTESTED_NOTED);
                    assertThat(made.reasons())
                            .isEqualTo("Both accounts stand. The court will decide.");
                });

        go(road, new Place.Contested());
        Photos.take(window.scene(), "contest-7-register");
        AccessibleScene.check(window.scene());
    }

    @Test
    void lookAtThem() {
        var id = notes.raised(Notes.FACT, ChallengeKind.FACT_WRONG);
        desk.contests.save(
                notes.kept(id)
                        .checked(
                                new VerificationStep(
                                        "Asked the police for the court result of September 2019.",
                                        LocalDate.of(2026, 11, 20),
                                        "They will answer within five working days.")));
        notes.raised(notes.statement(), ChallengeKind.ACCOUNT_DENIED);
        look("dark", id, Theme.DARK, 100, Language.ENGLISH);
        look("welsh", id, Theme.LIGHT, 100, Language.WELSH);
        look("contrast", id, Theme.CONTRAST, 100, Language.ENGLISH);
        look("200", id, Theme.LIGHT, 200, Language.ENGLISH);
    }

    private void look(
            String name,
            org.tyst.contests.ContestId id,
            Theme theme,
            int percent,
            Language language) {
        var road = new Road(new Place.Contested());
        var window = window(road, theme, percent, language);
        settle();
        Photos.take(window.scene(), "contest-" + name + "-register");
        go(road, new Place.ContestPage(id));
        Photos.take(window.scene(), "contest-" + name + "-note");
        AccessibleScene.check(window.scene());
        go(road, new Place.NewContest(ReesAndHale.CASE, Notes.FACT));
        Photos.take(window.scene(), "contest-" + name + "-new");
    }

    private void fillIn(Window window) {
        click(window, field(window, "Who contests it"));
        press(window, KeyCode.DOWN);
        press(window, KeyCode.DOWN);
        press(window, KeyCode.DOWN);
        press(window, KeyCode.DOWN);
        press(window, KeyCode.ENTER);
        click(window, field(window, "How you were told"));
        press(window, KeyCode.DOWN);
        press(window, KeyCode.ENTER);
        click(window, lookup(window, "They deny"));
        click(window, field(window, "What they say is wrong"));
        Typing.type("It never happened. I was at work that day.");
    }

    private Window window(Road road, Theme theme, int percent, Language language) {
        var words = Words.in(language);
        var frame = new ShellViewModel(road, () -> {});
        var made =
                Window.showing(
                        theme,
                        percent,
                        () ->
                                new Shell(words, frame, place -> page(place, road, words, frame))
                                        .root());
        settle();
        return made;
    }

    private Node page(Place place, Road road, Words words, ShellViewModel frame) {
        var terms = new Terms(words, desk.clock);
        return switch (place) {
            case Place.NewContest made ->
                    new NewContestView(
                            new NewContestViewModel(
                                    made.caseId(), made.target(), notes.means(), road),
                            terms,
                            frame.about()::set);
            case Place.ContestPage open ->
                    new ContestView(
                            new ContestViewModel(open.contestId(), notes.means(), road),
                            terms,
                            frame.about()::set);
            case Place.Contested register ->
                    new ContestedView(new ContestedViewModel(notes.means(), road), terms);
            default -> new Label(place.toString());
        };
    }

    private void go(Road road, Place place) {
        Window.onScreen(() -> road.go(place));
        settle();
    }

    private void settle() {
        desk.act(() -> {});
        Settled.await();
    }

    private static void press(Window window, KeyCode... keys) {
        window.robot().press(keys);
        window.robot().release(java.util.Arrays.asList(keys).reversed().toArray(KeyCode[]::new));
        Settled.await();
    }

    /** What is below the fold comes into sight when it gets the focus. */
    private static void click(Window window, Node node) {
        Window.onScreen(node::requestFocus);
        Settled.await();
        window.robot().clickOn(node);
        Settled.await();
    }

    private static Node field(Window window, String name) {
        return window.robot()
                .lookup((Node node) ->
                        node.isFocusTraversable() && name.equals(node.getAccessibleText()))
                .query();
    }

    private static Node lookup(Window window, String start) {
        return window.robot()
                .lookup((javafx.scene.control.RadioButton button) ->
                        button.getText().startsWith(start))
                .query();
    }

    private static Node sheetButton(Window window, String name) {
        waitForTheSheet(window);
        return window.robot()
                .from(window.robot().lookup(".over-page").<Node>query())
                .lookup((javafx.scene.control.Button button) -> name.equals(button.getText()))
                .query();
    }

    private static void waitForTheSheet(Window window) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> window.robot().lookup(".over-page").tryQuery().isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("No sheet opened", e);
        }
    }

    private static Desk started() {
        Window.start();
        return new Desk(Platform::runLater);
    }
}
