package org.tyst.screens.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;

class SteadyTest {
    private Steady<String> steady = new Steady<>(Button::new);

    @Test
    void leavesThePartThatHasTheFocusWhereItIsWhenItsNeighboursChange() {
        Window.showing(Theme.LIGHT, 100, this::fresh);
        says("3 wait", "settle", "7 sent");
        var settle = part(1);
        Window.onScreen(settle::requestFocus);

        says("new", "2 wait", "settle", "8 sent");

        assertThat(part(2)).isSameAs(settle);
        assertThat(Window.onScreen(settle::isFocused)).isTrue();
    }

    @Test
    void followsTheOrderItIsGiven() {
        Window.showing(Theme.LIGHT, 100, this::fresh);
        says("a", "b", "c");
        says("c", "d", "a");
        assertThat(steady.getChildren())
                .extracting(node -> ((Button) node).getText())
                .containsExactly("c", "d", "a");
    }

    private Steady<String> fresh() {
        steady = new Steady<>(Button::new);
        return steady;
    }

    private void says(String... parts) {
        Window.onScreen(() -> steady.show(List.of(parts)));
    }

    private Node part(int index) {
        return Window.onScreen(() -> steady.getChildren().get(index));
    }
}
