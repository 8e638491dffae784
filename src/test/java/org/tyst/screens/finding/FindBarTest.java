package org.tyst.screens.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Language;
import org.tyst.words.Words;

class FindBarTest {
    private final List<String> done = new ArrayList<>();
    private @Nullable TextArea area;

    @Test
    void lightsEveryPlaceStepsFromOneToTheNextAndGivesTheHandBack() {
        for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
            var window = showing(theme);
            var robot = window.robot();
            var area = Objects.requireNonNull(this.area);
            Window.onScreen(area::requestFocus);
            open(window);
            robot.write("ty ba");
            assertThat(AccessibleScene.wordsOn(window.scene())).contains("1 of 3");
            robot.push(KeyCode.ENTER);
            assertThat(AccessibleScene.wordsOn(window.scene())).contains("2 of 3");
            Photos.take(window.scene(), "find-on-page-" + theme);
            AccessibleScene.check(window.scene());
            robot.push(KeyCode.F3);
            assertThat(area.getSelectedText()).isEqualTo("tŷ ba");
            robot.push(KeyCode.SHIFT, KeyCode.F3).push(KeyCode.ESCAPE);
            assertThat(AccessibleScene.wordsOn(window.scene())).doesNotContain("of 3");
            assertThat(area.isFocused()).isTrue();
        }
    }

    private void open(Window window) {
        Window.onScreen(() -> {
            var over = (StackPane) window.scene().lookup("#over");
            FindBar.open(
                    over,
                    over.getChildren().getFirst(),
                    Words.in(Language.ENGLISH),
                    () -> done.add("everywhere"));
        });
    }

    private Window showing(Theme theme) {
        return Window.showing(
                theme,
                100,
                () -> {
                    area = new WritingArea(3);
                    area.setText("Roedd ei thad yn y tŷ bach.");
                    var page =
                            new Page("Mae’r tŷ bach twt")
                                    .add(new Field("What was said", area))
                                    .addAll(
                                            IntStream.range(0, 60)
                                                    .mapToObj(n -> Texts.body("Line " + n))
                                                    .toList())
                                    .add(Texts.body("The end: “Y Tŷ Bach”, a long way down."));
                    var over = new StackPane(page);
                    over.setId("over");
                    return over;
                });
    }
}
