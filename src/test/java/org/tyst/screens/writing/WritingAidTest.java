package org.tyst.screens.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.fixtures.PaperWords;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.WritingArea;
import org.tyst.spelling.HunspellSpelling;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Work;
import org.tyst.writing.Passage;
import org.tyst.writing.WritingHelp;

class WritingAidTest {
    private static final String TEXT = "She claims that he hit her. Alys did not recieve it. ";

    private final PaperRecord record = Caseload.onPaper(new PaperRecord(new SteppedClock()));
    private final PaperWords own = new PaperWords();
    private final Work work =
            new Work(
                    Platform::runLater,
                    fault -> {
                        throw new AssertionError(fault);
                    });
    private @Nullable WritingArea area;

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void saysWhatCouldBeMisreadAndReplacesAWordByKeysAlone() throws TimeoutException {
        var window = showing(Theme.LIGHT, Language.ENGLISH);
        window.robot().write(TEXT);
        await(window, "X told me that");
        await(window, "recieve. Ctrl+.");
        assertThat(area().getAccessibleHelp()).contains("claims", "recieve");
        Photos.take(window.scene(), "writing-hints");
        window.robot().push(KeyCode.CONTROL, KeyCode.PERIOD);
        await(window, "Instead of");
        AccessibleScene.check(window.scene());
        Photos.take(window.scene(), "writing-suggestions");
        window.robot().push(KeyCode.SPACE);
        assertThat(area().getText()).isEqualTo(TEXT.replace("recieve", "receive"));
        window.robot().push(KeyCode.F8).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> !AccessibleScene.wordsOn(window.scene()).contains("X told me that"));
        assertThat(area().isFocused()).isTrue();
    }

    @Test
    void looksRightInTheDarkAndInWelsh() throws TimeoutException {
        var window = showing(Theme.DARK, Language.WELSH);
        window.robot().write("Mae hi’n honni iddo ei tharo. Roedd y gath yn cysggu.");
        await(window, "Dywedodd X wrthyf");
        await(window, "cysggu");
        assertThat(AccessibleScene.wordsOn(window.scene())).doesNotContain("gath,");
        Photos.take(window.scene(), "writing-welsh-dark");
    }

    private Window showing(Theme theme, Language language) {
        var words = Words.in(language);
        var means = new WritingMeans(WritingHelp.shipped(), new HunspellSpelling(), own, work);
        return Window.showing(
                theme,
                100,
                () -> {
                    area = new WritingArea(3);
                    var aid = new WritingAid(area(), () -> written(language), means, words);
                    Platform.runLater(area()::requestFocus);
                    return new Page("Interview").add(new Field("What was said", area()), aid);
                });
    }

    private Written written(Language language) {
        var file = record.cases().open(Caseload.REES).orElseThrow();
        return new Written(
                file.theCase().id().value(),
                file.theCase().id(),
                new Passage(
                        area().getText(),
                        false,
                        file.children(),
                        Set.of(),
                        LocalDate.of(2026, 11, 23)),
                Optional.of(language),
                file.people().stream().map(person -> person.name()).toList());
    }

    private WritingArea area() {
        return Objects.requireNonNull(area);
    }

    private static void await(Window window, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> AccessibleScene.wordsOn(window.scene()).contains(words));
    }
}
