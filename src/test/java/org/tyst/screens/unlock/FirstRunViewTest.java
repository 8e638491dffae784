package org.tyst.screens.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class FirstRunViewTest {
    private static final String CODE = "7K4M-Q2XW-9F3T-HB6R-1ZPC-8VNE-D5GJ-0SYA";

    private final PretendDoor door = new PretendDoor();
    private final boolean[] open = {false};
    private final FirstRunViewModel model =
            new FirstRunViewModel(
                    door, RandomGenerator.of("L64X128MixRandom"), () -> open[0] = true);

    @Test
    void opensThePracticeFamiliesAtOnce() {
        var window = shown();
        press(window, "Practise with made-up cases");
        Window.onScreen(() -> door.answer(PretendDoor.opened()));
        assertThat(open[0]).isTrue();
    }

    @Test
    void listsWhatIsMissingAndJumpsToIt() {
        var window = shown();
        Window.onScreen(model::chooseSetUp);
        press(window, "Set up and open");
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .contains("There is a problem", "Enter your name");
        assertThat(door.setUp).isEmpty();
        press(window, "Enter a passphrase of at least 12 characters");
        assertThat(window.scene().getFocusOwner())
                .isInstanceOf(javafx.scene.control.PasswordField.class);
        Photos.take(window.scene(), "set-up-problem");
    }

    @Test
    void showsTheCodeOnceAndAsksForAGroupOfIt() {
        var window = shown();
        Window.onScreen(() ->
                model.setUp(
                        new SetUp(
                                "M. Rees",
                                Role.FAMILY_COURT_ADVISER,
                                Organisation.CAFCASS,
                                "pedwar gair hollol".toCharArray(),
                                Optional.empty())));
        Window.onScreen(() -> door.answer(new DoorAnswer.Opened(Optional.of(CODE))));
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("7K4M", "0SYA");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "recovery-code");
        press(window, "Open my record");
        assertThat(open[0]).isFalse();
        window.robot().clickOn(".check-box").clickOn(".text-field").write(group());
        press(window, "Open my record");
        assertThat(open[0]).isTrue();
    }

    @Test
    void namesEveryStop() {
        var window = shown();
        AccessibleScene.check(window.scene());
        Window.onScreen(model::chooseSetUp);
        AccessibleScene.check(window.scene());
    }

    @Test
    void looksRight() {
        Photos.takeAll("first-run", () -> view(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> view(Language.WELSH)).scene(),
                "first-run-welsh");
        Window.onScreen(model::chooseSetUp);
        Photos.takeAll("set-up", () -> view(Language.ENGLISH));
    }

    private String group() {
        return model.step().get() instanceof FirstRunViewModel.Step.WritingDown writing
                ? writing.code().groups().get(writing.asked() - 1)
                : "";
    }

    private Window shown() {
        return Window.showing(Theme.LIGHT, 100, () -> view(Language.ENGLISH));
    }

    private FirstRunView view(Language language) {
        return new FirstRunView(Words.in(language), model, () -> {});
    }

    private static javafx.scene.control.ButtonBase button(Window window, String text) {
        return window.robot()
                .lookup(node ->
                        node instanceof javafx.scene.control.ButtonBase pressed
                                && text.equals(pressed.getText()))
                .query();
    }

    /** Presses what stands below the edge of the window too. */
    private static void press(Window window, String text) {
        Window.onScreen(button(window, text)::fire);
    }
}
