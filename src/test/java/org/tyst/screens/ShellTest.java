package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.EmptyPage;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Language;
import org.tyst.words.Words;

class ShellTest {
    private final List<String> done = new ArrayList<>();
    private final Road road = new Road(new Place.Today());
    private final ShellViewModel model = new ShellViewModel(road, () -> done.add("locked"));
    private Words words = Words.in(Language.ENGLISH);

    @Test
    void goesWhereTheNavigationSays() {
        var window = shown();
        window.robot().clickOn("Sync");
        assertThat(road.here().get()).isEqualTo(new Place.Sync());
        window.robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        assertThat(road.here().get()).isEqualTo(new Place.Today());
    }

    @Test
    void locksByKeyAndByButtonAlsoOverAnOpenSheet() {
        var window = shown();
        window.robot().clickOn("Lock now");
        ctrl(window, KeyCode.L);
        Window.onScreen(() ->
                new Sheet(words, "Leave this case")
                        .add(Texts.body("Sure?"))
                        .openOver(window.scene().getRoot()));
        ctrl(window, KeyCode.L);
        assertThat(done).containsExactly("locked", "locked", "locked");
    }

    @Test
    void doesThePrimaryActWithCtrlEnter() {
        ctrl(shown(), KeyCode.ENTER);
        assertThat(done).containsExactly("primary");
    }

    @Test
    void findsAnActByAFewLetters() {
        var window = shown();
        ctrl(window, KeyCode.K);
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "palette-light");
        window.robot().write("sync").type(KeyCode.ENTER);
        assertThat(road.here().get()).isEqualTo(new Place.Sync());
    }

    @Test
    void closesTheTopmostThingWithEscAndGivesTheFocusBack() {
        var window = shown();
        var before = window.scene().getFocusOwner();
        ctrl(window, KeyCode.K);
        assertThat(window.scene().getFocusOwner()).isNotSameAs(before);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.scene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void goesFromRegionToRegionWithF6() {
        var window = shown();
        var visited = new ArrayList<Node>();
        for (var turn = 0; turn < 4; turn++) {
            window.robot().type(KeyCode.F6);
            visited.add(window.scene().getFocusOwner());
        }
        assertThat(visited).doesNotHaveDuplicates();
        window.robot().type(KeyCode.F6);
        assertThat(visited).contains(window.scene().getFocusOwner());
    }

    @Test
    void goesToTheThirdPlaceWithAlt3() {
        var window = shown();
        window.robot().press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
        assertThat(road.here().get()).isEqualTo(new Place.Contested());
    }

    @Test
    void tellsAPageWhenItIsLeft() {
        var window = shown();
        Window.onScreen(() -> road.go(new Place.Sync()));
        assertThat(done).containsExactly("left");
        assertThat(window.scene().getRoot()).isNotNull();
    }

    @Test
    void showsNothingButTheDoorBeforeTheDoor() {
        var window = shown();
        Window.onScreen(() -> road.go(new Place.Unlock()));
        assertThat(AccessibleScene.wordsOn(window.scene())).doesNotContain("Lock now", "Cases");
    }

    @Test
    void saysEverythingInWelshWhenAsked() {
        var shell = new Shell[1];
        var window =
                Window.showing(
                        Theme.LIGHT,
                        100,
                        () -> {
                            shell[0] = shell();
                            return shell[0].root();
                        });
        Window.onScreen(() -> {
            words = Words.in(Language.WELSH);
            shell[0].speak(words);
        });
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("Cloi nawr", "Achosion")
                .doesNotContain("Lock now");
        Photos.take(window.scene(), "shell-welsh");
    }

    @Test
    void namesEveryStop() {
        AccessibleScene.check(shown().scene());
    }

    @Test
    void drawsWithoutAComplaint() {
        assertThat(StyleFaults.of(this::shown)).isEmpty();
    }

    @Test
    void looksRight() {
        model.practice().set(true);
        model.who().set("Mair Rees");
        model.about().set("XX26P00417 – Alys (9), Tomos (6)");
        model.connection().set(new Connection(Connection.State.OFFLINE, 3));
        model.saved()
                .set(Optional.of(new SaveOutcome.Saved(Instant.parse("2026-03-27T10:42:00Z"))));
        Photos.takeAll("shell", () -> shell().root());
        Window.onScreen(this::goesWrong);
        Photos.take(
                Window.showing(Theme.DARK, 100, () -> shell().root()).scene(), "shell-not-saved");
    }

    @Test
    void leadsBackToWhatWasBeingWrittenWhenTystEndedWithoutALock() {
        var interview = new InterviewId(new UUID(4, 17));
        var last =
                new Recovered.Last(
                        Recovered.Writing.INTERVIEW,
                        new Place.InterviewRoom(interview),
                        Instant.parse("2026-03-27T10:42:00Z"),
                        Optional.of(new Recovered.Whose("XX26P00417", "Alys Rees, Tomos Rees")));
        model.recovered().set(Optional.of(new Recovered(Optional.of(last))));
        Photos.takeAll("shell-recovered", () -> shell().root());
        var window = shown();
        AccessibleScene.check(window.scene());
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Alys Rees");
        Window.onScreen(() -> model.casesShown().set(false));
        assertThat(AccessibleScene.wordsOn(window.scene())).doesNotContain("Alys Rees");
        Window.onScreen(() -> model.casesShown().set(true));
        window.robot().clickOn("Go back to it");
        assertThat(road.here().get()).isEqualTo(new Place.InterviewRoom(interview));
        assertThat(AccessibleScene.wordsOn(window.scene())).doesNotContain("Tyst ended without");
    }

    private void goesWrong() {
        model.saved().set(Optional.of(new SaveOutcome.NotSaved(SaveOutcome.Why.DISK_FULL)));
        model.connection().set(new Connection(Connection.State.CONFLICTS, 2));
    }

    private Window shown() {
        return Window.showing(Theme.LIGHT, 100, () -> shell().root());
    }

    private Shell shell() {
        return new Shell(words, model, this::page);
    }

    private Node page(Place place) {
        if (place instanceof Place.Today) return new Today();
        return new VBox(Texts.title(place.getClass().getSimpleName()));
    }

    private static void ctrl(Window window, KeyCode key) {
        window.robot().press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private final class Today extends VBox implements Leaving, org.tyst.screens.parts.Acts {
        private final Page page =
                new Page("Today")
                        .add(new Field("Find", new TextField()))
                        .add(
                                new EmptyPage(
                                        Feather.COFFEE,
                                        "Nothing is due today",
                                        "Your next hearing is on 14 April 2026.",
                                        Command.named("Show all cases", () -> {})))
                        .primary(
                                Command.named("Start an interview", () -> done.add("primary"))
                                        .icon(Feather.MESSAGE_SQUARE));

        private Today() {
            getChildren().setAll(page);
            setVgrow(page, javafx.scene.layout.Priority.ALWAYS);
        }

        @Override
        public void left() {
            done.add("left");
        }

        @Override
        public List<Command> commands() {
            return page.commands();
        }

        @Override
        public Optional<Command> primary() {
            return page.primary();
        }
    }
}
