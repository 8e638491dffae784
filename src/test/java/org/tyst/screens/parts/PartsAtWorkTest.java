package org.tyst.screens.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Settled;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class PartsAtWorkTest {
    private final Words words = Words.in(Language.ENGLISH);
    private final List<String> done = new ArrayList<>();

    /** Controls are made here before the first window shows. */
    @BeforeAll
    static void start() {
        Window.start();
    }

    @Test
    void leavesAWritingAreaWithTab() {
        var area = new WritingArea(3);
        var next = new TextField();
        var window = shown(area, next);
        window.robot().clickOn(area).write("Mae hi'n hapus").type(KeyCode.TAB);
        assertThat(window.scene().getFocusOwner()).isSameAs(next);
        assertThat(area.getText()).isEqualTo("Mae hi'n hapus");
    }

    @Test
    void whatIsNotNeededIsNotOnThePage() {
        var needed = new SimpleBooleanProperty(false);
        var part = new TextField();
        var place = OnlyWhile.holds(needed, part);
        shown(place, new TextField());
        assertThat(part.getScene()).isNull();
        assertThat(place.isManaged()).isFalse();
        Window.onScreen(() -> needed.set(true));
        assertThat(part.getScene()).isNotNull();
        assertThat(place.isVisible()).isTrue();
        Window.onScreen(() -> needed.set(false));
        assertThat(part.getScene()).isNull();
    }

    @Test
    void aPageKeepsNoPictureOfWhatIsTypedOn() {
        var window = Window.showing(Theme.LIGHT, 100, () -> new Page("").add(new WritingArea(3)));
        var shown = window.scene().getRoot().lookupAll(".viewport");
        assertThat(shown).hasSizeGreaterThan(1).noneMatch(Node::isCache);
    }

    /** A sheet's scrolling is kept once the sheet stands in the window. */
    @Test
    void whatHasTheFocusIsBroughtIntoSightWhereverTheScrollingIsKeptFrom() {
        var last = new TextField();
        var rows = new VBox();
        for (var row = 0; row < 60; row++) rows.getChildren().add(new Button("Row"));
        rows.getChildren().add(last);
        var scroll = new ScrollPane(rows);
        Window.showing(Theme.LIGHT, 100, () -> scroll);
        Window.onScreen(() -> {
            InSight.keep(scroll);
        });
        Window.onScreen(() -> last.requestFocus());
        Settled.await();
        assertThat(scroll.getVvalue()).isGreaterThan(0.9);
    }

    @Test
    void aFieldHasOnlyTheLinesThatSaySomething() {
        var control = new TextField();
        var field = new Field("Name", control);
        assertThat(field.getChildren()).hasSize(2);
        field.error("Say who it is").hint("As they write it");
        assertThat(field.getChildren())
                .extracting(line -> line.getStyleClass().getLast())
                .containsExactly("field-label", "field-hint", "field-error", "text-field");
        field.error("");
        assertThat(field.getChildren()).hasSize(3).endsWith(control);
    }

    @Test
    void opensARowWithEnterAndWithADoubleClick() {
        var rows = FXCollections.observableArrayList("Tomos", "Alys");
        var table =
                new DataTable<>("Children", "No child yet", rows)
                        .column("Name", name -> name, 20)
                        .onActivate(done::add);
        var window = shown(table);
        window.robot().clickOn("Alys").type(KeyCode.ENTER).doubleClickOn("Tomos");
        assertThat(done).containsExactly("Alys", "Tomos");
    }

    @Test
    void turnsASpinnerOnlyWhenAnActTakesLong() throws Exception {
        var running = new SimpleBooleanProperty(false);
        var act = Command.named("Send", () -> done.add("sent")).runningWhile(running);
        var button = Buttons.primary(act);
        shown(button);
        Window.onScreen(() -> running.set(true));
        assertThat(button.isDisabled()).isTrue();
        assertThat(button.getGraphic()).isNull();
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> button.getGraphic() instanceof ProgressIndicator);
        Window.onScreen(() -> running.set(false));
        assertThat(button.getGraphic()).isNull();
        assertThat(button.isDisabled()).isFalse();
    }

    @Test
    void saysWhyAButtonCannotBePressed() {
        var ready = new SimpleBooleanProperty(false);
        var act =
                Command.named("Sign", () -> done.add("signed"))
                        .enabledWhen(ready, "Write a statement first");
        var button = Buttons.primary(act);
        var window = shown(Buttons.withReason(button, act));
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Write a statement first");
        assertThat(button.getAccessibleHelp()).isEqualTo("Write a statement first");
        act.run();
        Window.onScreen(() -> ready.set(true));
        assertThat(AccessibleScene.wordsOn(window.scene()))
                .doesNotContain("Write a statement first");
        assertThat(done).isEmpty();
    }

    @Test
    void choosesOneOfAFew() {
        var radios = new Radios<>(List.of("Observed", "Told to me"), name -> name);
        var window = shown(new Field("What was this?", radios));
        assertThat(radios.chosen().get()).isNull();
        window.robot().clickOn("Told to me");
        assertThat(radios.chosen().get()).isEqualTo("Told to me");
    }

    @Test
    void writesADateOutWhenItsFieldIsLeft() {
        var date = new DateField(words);
        var window = shown(new Field("Date", date), new Button("Next"));
        window.robot().clickOn(date).write("27/3/2007").type(KeyCode.TAB);
        assertThat(date.getText()).isEqualTo("27 March 2007");
    }

    @Test
    void closesOneSheetAfterTheOther() {
        var button = new Button("Remove");
        var window = shown(button);
        window.robot().clickOn(button);
        Window.onScreen(() -> new Sheet(words, "Remove this draft?").openOver(button));
        Window.onScreen(() -> new Sheet(words, "Are others using it?").openOver(button));
        window.robot().type(KeyCode.ESCAPE);
        assertThat(AccessibleScene.wordsOn(window.scene())).contains("Remove this draft?");
        window.robot().type(KeyCode.ESCAPE);
        assertThat(AccessibleScene.wordsOn(window.scene())).doesNotContain("Remove this draft?");
        assertThat(window.scene().getFocusOwner()).isSameAs(button);
    }

    private static Window shown(Node... nodes) {
        return Window.showing(Theme.LIGHT, 100, () -> new VBox(nodes));
    }
}
