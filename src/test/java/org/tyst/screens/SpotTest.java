package org.tyst.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.screens.look.Theme;
import org.tyst.screens.parts.Settling;

class SpotTest {
    static {
        Window.start();
    }

    private static final double TALL = 4000;

    @Test
    void bringsBackTheCaretTheSelectionAndTheScrolling() throws Exception {
        var before = new Form();
        var spot =
                shownAt(
                        before,
                        () -> {
                            before.second.requestFocus();
                            before.second.selectRange(4, 9);
                            before.scroll.setVvalue(0.5);
                        });
        var after = new Form();
        var window = Window.showing(Theme.LIGHT, 100, () -> after);
        Window.onScreen(
                () -> Settling.on(window.scene(), () -> Optional.of(after), new Returning(spot)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> after.scroll.getVvalue() == 0.5);
        assertThat(after.second.isFocused()).isTrue();
        assertThat(after.second.getSelectedText()).isEqualTo("gate ");
        assertThat(after.second.getCaretPosition()).isEqualTo(9);
    }

    @Test
    void leavesWhoeverHasBegunToTypeWhereTheyAre() {
        var before = new Form();
        var spot = shownAt(before, () -> before.second.requestFocus());
        var after = new Form();
        after.second.setAccessibleText("not yet there");
        var window = Window.showing(Theme.LIGHT, 100, () -> after);
        Window.onScreen(
                () -> Settling.on(window.scene(), () -> Optional.of(after), new Returning(spot)));
        Window.onScreen(() -> after.other.requestFocus());
        window.robot().push(KeyCode.A);
        Window.onScreen(() -> after.second.setAccessibleText("What was said"));
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertThat(after.other.isFocused()).isTrue();
    }

    private static Spot shownAt(Form form, Runnable act) {
        Window.showing(Theme.LIGHT, 100, () -> form);
        Window.onScreen(act);
        return Window.onScreen(() -> Spot.on(form));
    }

    /** Two places for words with the same name, in a page that scrolls. */
    private static final class Form extends VBox {
        private final TextArea first = area();
        private final TextArea second = area();
        private final TextField other = new TextField();
        private final ScrollPane scroll;

        Form() {
            var tall = new Region();
            tall.setMinHeight(TALL);
            scroll = new ScrollPane(new VBox(first, second, other, tall));
            getChildren().setAll(scroll);
        }

        private static TextArea area() {
            var area = new TextArea("the gate was open");
            area.setAccessibleText("What was said");
            return area;
        }
    }
}
