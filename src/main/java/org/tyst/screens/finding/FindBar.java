package org.tyst.screens.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/**
 * Looks for words on the page under it. Enter and F3 go on to the next place, with Shift back to the one before; Esc closes it
 * and leaves the hand where it was.
 */
public final class FindBar extends HBox {
    private static final int AROUND = 40;
    private static final String EVERYWHERE = "Shortcut+Shift+F";

    private final StackPane over;
    private final Node page;
    private final Words words;
    private final Optional<Node> before;
    private final TextField typed = WritingLine.toLookFor();
    private final Label count = Texts.small("");
    private final Lights lights = new Lights();
    private final javafx.event.EventHandler<KeyEvent> keys = this::steer;
    private List<Spotted> found = List.of();
    private int at;

    private FindBar(StackPane over, Node page, Words words, Runnable everywhere) {
        this.over = over;
        this.page = page;
        this.words = words;
        before = Optional.ofNullable(page.getScene().getFocusOwner());
        typed.setAccessibleText(words.text("search.onPage"));
        typed.textProperty().subscribe(_ -> look());
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        getChildren()
                .setAll(
                        Texts.strong(words.text("search.onPage")),
                        typed,
                        count,
                        button("search.before", Feather.CHEVRON_UP, () -> go(-1)),
                        button("search.next", Feather.CHEVRON_DOWN, () -> go(1)),
                        Buttons.quiet(
                                Command.named(words.text("search.everywhere"), everywhere)
                                        .shortcut(EVERYWHERE)),
                        button("search.close", Feather.X, this::close));
        Regions.mark(this, words.text("search.onPage"));
    }

    /**
     * Opens the bar over a page, or goes back into the one that is open.
     *
     * @param everywhere leads to where everything on the laptop is looked through
     */
    public static void open(StackPane over, Node page, Words words, Runnable everywhere) {
        over.getChildren().stream()
                .filter(FindBar.class::isInstance)
                .map(FindBar.class::cast)
                .findFirst()
                .ifPresentOrElse(
                        FindBar::enter, () -> new FindBar(over, page, words, everywhere).open());
    }

    /** Opens the bar with words typed, at the first place in a part of the page where they stand. The hand stays where it is. */
    static void openAt(
            Node part, String typed, StackPane over, Node page, Words words, Runnable everywhere) {
        var bar = new FindBar(over, page, words, everywhere);
        bar.show();
        bar.typed.setText(typed);
        bar.at =
                IntStream.range(0, bar.found.size())
                        .filter(place -> bar.found.get(place).isIn(part))
                        .findFirst()
                        .orElse(0);
        bar.light();
        bar.found.stream().skip(bar.at).findFirst().ifPresent(Spotted::putDown);
    }

    private void open() {
        show();
        enter();
    }

    private void show() {
        over.getChildren().addAll(lights, this);
        over.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    private void enter() {
        typed.requestFocus();
        typed.selectAll();
    }

    private void close() {
        over.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        over.getChildren().removeAll(lights, this);
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /** Keys that are meant for the bar wherever the hand is; Enter only while it is in the field. */
    private void steer(KeyEvent key) {
        if (getScene() == null) over.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        else if (key.getCode() == KeyCode.F3 || isEnter(key)) {
            key.consume();
            go(key.isShiftDown() ? -1 : 1);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }

    private boolean isEnter(KeyEvent key) {
        return key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && typed.isFocused();
    }

    private void look() {
        at = 0;
        found = PageText.find(page, typed.getText());
        light();
    }

    /** The page may have changed since: what is there now counts. */
    private void go(int steps) {
        found = PageText.find(page, typed.getText());
        if (!found.isEmpty()) at = Math.floorMod(at + steps, found.size());
        light();
    }

    private void light() {
        var current = found.stream().skip(at).findFirst();
        current.ifPresent(Spotted::bring);
        lights.show(found, current);
        count.setText(typed.getText().isBlank() ? "" : counted(current));
        count.setAccessibleText(
                count.getText() + current.map(one -> ". " + one.around(AROUND)).orElse(""));
    }

    private String counted(Optional<Spotted> current) {
        return current.isEmpty()
                ? words.text("search.notOnPage")
                : words.text("search.nth", at + 1, found.size());
    }

    private Node button(String key, Feather icon, Runnable act) {
        var button = Buttons.quiet(Command.named(words.text(key), act).icon(icon));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        return button;
    }
}
