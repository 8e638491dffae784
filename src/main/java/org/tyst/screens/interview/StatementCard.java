package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** One statement while it is written. Enter goes on to the next one, Shift+Enter to the next line. */
final class StatementCard extends VBox {
    private final DraftModel draft;
    private final StatementModel statement;
    private final Words words;
    private final Label number = Texts.label("", "card-title");
    private final StatementForm form;

    StatementCard(DraftModel draft, StatementModel statement, Terms terms, List<Person> children) {
        this.draft = draft;
        this.statement = statement;
        this.words = terms.words();
        var speakers =
                new SpeakerBox(
                        words,
                        draft.me(),
                        draft::speakers,
                        statement.speaker(),
                        who -> draft.spokenBy(statement, who));
        var standings =
                new StandingBox(terms, statement.standing(), how -> draft.standsAs(statement, how));
        form = new StatementForm(statement, terms, speakers, standings, children);
        form.text().addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        var card = new Card(head(), form);
        draft.current().subscribe(now -> light(card));
        getChildren().setAll(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        focusWithinProperty().subscribe(this::here);
    }

    StatementModel statement() {
        return statement;
    }

    StatementForm form() {
        return form;
    }

    void number(int shown) {
        number.setText(words.text("interview.statement", shown));
        form.text()
                .setAccessibleText(
                        words.text("interview.statement", shown)
                                + ". "
                                + words.text("interview.words"));
    }

    private HBox head() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var takeOut =
                Command.named(words.text("interview.takeOut"), () -> draft.takeOut(statement))
                        .icon(Feather.TRASH_2);
        var button = Buttons.quiet(takeOut);
        button.accessibleTextProperty()
                .bind(number.textProperty().map(text -> takeOut.name() + " " + text));
        var head = new HBox(number, room, button);
        head.getStyleClass().add("card-head");
        return head;
    }

    /** What the scene says. A card that is put back among others keeps an older answer of its own for a while. */
    boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) at = at.getParent();
        return at != null;
    }

    private void here(boolean focused) {
        if (focused && hasFocus()) draft.current().set(Optional.of(statement));
    }

    private void light(Card card) {
        card.getStyleClass().remove("chosen");
        if (draft.current().get().filter(now -> now == statement).isPresent())
            card.getStyleClass().add("chosen");
    }

    /** A list opens with Alt+Down: there the key is not ours. */
    private void move(KeyEvent key) {
        if (!key.isAltDown() || key.getTarget() instanceof ComboBoxBase<?>) return;
        if (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) return;
        key.consume();
        draft.moveBy(statement, key.getCode() == KeyCode.UP ? -1 : 1);
        form.write();
    }

    private void enter(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER
                || key.isControlDown()
                || key.isAltDown()
                || key.isMetaDown()) return;
        key.consume();
        if (key.isShiftDown()) form.text().replaceSelection("\n");
        else draft.next();
    }
}
