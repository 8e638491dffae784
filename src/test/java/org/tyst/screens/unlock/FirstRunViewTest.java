package org.tyst.screens.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class FirstRunViewTest {
    private final PretendDoor door = new PretendDoor();
    private final boolean[] open = {false};
    private final FirstRunViewModel model = new FirstRunViewModel(door, () -> open[0] = true);

    @Test
    void opensThePracticeFamiliesWithAPassphraseToPractiseWith() {
        var window = shown();
        press(window, "Practise with made-up cases");
        AccessibleScene.check(window.scene());
        var fields = window.robot().lookup(".password-field").queryAllAs(PasswordField.class);
        Window.onScreen(() -> fields.forEach(field -> field.setText("pedwar gair hollol")));
        Photos.take(window.scene(), "practise");
        press(window, "Open the made-up cases");
        Window.onScreen(() -> door.answer(PretendDoor.opened()));
        assertThat(open[0]).isTrue();
    }

    @Test
    void enterInTheLastFieldOpensThePracticeFamilies() {
        var window = shown();
        press(window, "Practise with made-up cases");
        var fields = window.robot().lookup(".password-field").queryAllAs(PasswordField.class);
        Window.onScreen(() -> fields.forEach(field -> field.setText("pedwar gair hollol")));
        Window.onScreen(() -> List.copyOf(fields).getLast().fireEvent(new ActionEvent()));
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
        assertThat(window.scene().getFocusOwner()).isInstanceOf(PasswordField.class);
        Photos.take(window.scene(), "set-up-problem");
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
