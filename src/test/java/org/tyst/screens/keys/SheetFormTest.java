package org.tyst.screens.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.tyst.people.KeyAnswer;
import org.tyst.people.SheetPaper;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.keys.SheetViewModel.Step;
import org.tyst.screens.look.Theme;
import org.tyst.screens.unlock.FirstSheetView;
import org.tyst.words.Language;
import org.tyst.words.Words;

class SheetFormTest {
    private final PretendKeys keys = new PretendKeys();
    private final boolean[] gone = {false};

    @Test
    void trustsNothingUntilTheCodeWasReadBackFromPaper() {
        var window = shown();
        press(window, "I have it on paper");
        assertThat(said(window)).doesNotContain("7K4M", "4RT8");
        keys.next = new KeyAnswer.NotThatCode();
        window.robot().clickOn(".text-field").write("7k4m q2xw");
        press(window, "Try the code");
        assertThat(said(window)).contains("does not open this laptop");
        assertThat(gone[0]).isFalse();
        Photos.take(window.scene(), "sheet-misread");
        keys.next = new KeyAnswer.Done();
        window.robot().clickOn(".text-field").write("the whole code");
        press(window, "Try the code");
        assertThat(keys.typed).containsExactly("7k4m q2xw", "the whole code");
        assertThat(said(window)).contains("Your recovery sheet works");
        press(window, "Go on");
        assertThat(gone[0]).isTrue();
    }

    @Test
    void printsTheSheetAndSaysSoWhenThereIsNoPrinter() {
        keys.paper = SheetPaper.Outcome.NO_PRINTER;
        var window = shown();
        press(window, "Print the sheet");
        assertThat(keys.onPaper.getFirst().code()).isEqualTo(PretendKeys.CODE);
        assertThat(said(window)).contains("No printer is set up");
        AccessibleScene.check(window.scene());
    }

    @Test
    void keepsNobodyFromTheirWorkWhoHasNoPaperNow() {
        press(shown(), "Do this later");
        assertThat(gone[0]).isTrue();
        assertThat(keys.forgotten).isTrue();
    }

    @Test
    void asksForTheCodeBeforeItTries() {
        var window = shown();
        press(window, "I have it on paper");
        press(window, "Try the code");
        assertThat(said(window)).contains("Enter the code from your paper");
        assertThat(keys.typed).isEmpty();
        AccessibleScene.check(window.scene());
    }

    @Test
    void looksRight() {
        Photos.takeAll("sheet", () -> first(Language.ENGLISH));
        Photos.take(welsh(() -> first(Language.WELSH)), "sheet-welsh");
        var window =
                Window.showing(
                        Theme.DARK,
                        100,
                        () -> SheetView.page(Words.in(Language.ENGLISH), model(Language.ENGLISH)));
        Photos.take(window.scene(), "sheet-settings-dark");
        press(window, "I have it on paper");
        Photos.take(window.scene(), "sheet-read-back-dark");
    }

    @Test
    void forgetsWhatWasTypedWhenTheCodeIsShownAgain() {
        Window.start();
        var model = model(Language.ENGLISH);
        model.haveItOnPaper(PretendKeys.CODE);
        model.readBack().set("7K4M");
        model.showAgain(PretendKeys.CODE);
        assertThat(model.readBack().get()).isEmpty();
        assertThat(model.step().get()).isEqualTo(new Step.Shown(PretendKeys.CODE));
    }

    private static javafx.scene.Scene welsh(java.util.function.Supplier<Node> page) {
        return Window.showing(Theme.LIGHT, 100, page).scene();
    }

    private Window shown() {
        return Window.showing(Theme.LIGHT, 100, () -> first(Language.ENGLISH));
    }

    private Node first(Language language) {
        return new FirstSheetView(Words.in(language), model(language), () -> {});
    }

    private SheetViewModel model(Language language) {
        var words = new SheetWords(Words.in(language), "Sioned Puw", LocalDate.of(2026, 11, 22));
        return new SheetViewModel(keys, keys, words, () -> gone[0] = true);
    }

    private static String said(Window window) {
        return AccessibleScene.wordsOn(window.scene());
    }

    private static void press(Window window, String text) {
        var button =
                window.robot()
                        .lookup(node ->
                                node instanceof javafx.scene.control.ButtonBase pressed
                                        && text.equals(pressed.getText()))
                        .<javafx.scene.control.ButtonBase>query();
        Window.onScreen(button::fire);
    }
}
