package org.tyst.screens.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tyst.people.DoorAnswer;
import org.tyst.people.KeyAnswer;
import org.tyst.people.KeyExchange;
import org.tyst.people.SheetCode;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.keys.ExchangeViewModel.Step;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Page;
import org.tyst.screens.unlock.ExchangingView;
import org.tyst.words.Language;
import org.tyst.words.Words;

class ExchangeViewTest {
    private final PretendKeys keys = new PretendKeys();
    private final List<String> done = new ArrayList<>();
    private final ExchangeViewModel model = model(Language.ENGLISH);

    @Test
    void goesOnlyAfterBothThePassphraseAndTheSheetWereTried() {
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        Window.onScreen(() -> model.prepare("pedwar gair newydd".toCharArray()));
        AccessibleScene.check(window.scene());
        assertThat(said(window)).doesNotContain("Do this later", "Exchange every key now");
        Photos.take(window.scene(), "exchange-sheet");
        var sheet = ((Step.Sheet) model.step().get()).sheet();
        Window.onScreen(() -> {
            sheet.haveItOnPaper(PretendKeys.CODE);
            sheet.readBack().set("the whole code");
            sheet.tryIt();
            sheet.leave();
        });
        Photos.take(window.scene(), "exchange-ready");
        Window.onScreen(model::go);
        assertThat(done).containsExactly("prepared", "gone");
    }

    @Test
    void staysWhereItIsWhenTheOldPassphraseIsWrong() {
        keys.next = new KeyAnswer.Refused(new DoorAnswer.WrongPassphrase(1));
        var window = Window.showing(Theme.LIGHT, 100, () -> page(Language.ENGLISH));
        Window.onScreen(() -> model.prepare("pedwar gair newydd".toCharArray()));
        assertThat(model.step().get()).isEqualTo(new Step.Asking());
        assertThat(said(window)).contains("not the passphrase");
    }

    @Test
    void saysThatNothingIsLostWhenItCouldNotBeFinished() {
        var progress = new ExchangeProgress();
        var window = Window.showing(Theme.LIGHT, 100, () -> running(progress, Language.ENGLISH));
        Window.onScreen(progress::fail);
        assertThat(said(window)).contains("Nothing is lost");
        Photos.take(window.scene(), "exchange-failed");
        AccessibleScene.check(window.scene());
    }

    @Test
    void looksRight() {
        Photos.takeAll("exchange", () -> page(Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.LIGHT, 100, () -> page(Language.WELSH)).scene(),
                "exchange-welsh");
        var half = new ExchangeProgress();
        half.reached(KeyExchange.Progress.SEALED);
        Photos.takeAll("exchanging", () -> running(half, Language.ENGLISH));
        Photos.take(
                Window.showing(Theme.DARK, 100, () -> running(half, Language.WELSH)).scene(),
                "exchanging-welsh");
    }

    private Page page(Language language) {
        return ExchangeView.page(Words.in(language), model);
    }

    private static ExchangingView running(ExchangeProgress progress, Language language) {
        return new ExchangingView(Words.in(language), progress, () -> {}, () -> {});
    }

    private ExchangeViewModel model(Language language) {
        var words = new SheetWords(Words.in(language), "Sioned Puw", LocalDate.of(2026, 11, 22));
        return new ExchangeViewModel(new Pretend(), keys, words);
    }

    private static String said(Window window) {
        return AccessibleScene.wordsOn(window.scene());
    }

    private final class Pretend implements KeyExchange {
        @Override
        public void prepare(char[] old, char[] fresh, Consumer<KeyAnswer> answer) {
            done.add("prepared");
            answer.accept(keys.next);
        }

        @Override
        public void go() {
            done.add("gone");
        }

        @Override
        public void newSheet(Consumer<SheetCode> answer) {
            keys.newSheet(answer);
        }

        @Override
        public void trySheet(char[] readBack, Consumer<KeyAnswer> answer) {
            keys.trySheet(readBack, answer);
        }

        @Override
        public void forgetSheet() {
            keys.forgetSheet();
        }
    }
}
