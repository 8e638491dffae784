package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Pasting;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.Things;
import org.tyst.words.Words;

/**
 * One statement of a draft: a row to be read, and open a form to be written in. Enter goes on to the next one, Shift+Enter to
 * the next line.
 */
final class StatementCard extends VBox {
    private final DraftModel draft;
    private final StatementModel statement;
    private final Terms terms;
    private final Words words;
    private final List<Person> children;
    private final Pasting pasting;
    private final HelpDesk help;
    private final Label number = Texts.label("", "card-title");
    private Optional<StatementForm> form = Optional.empty();
    private Optional<Card> card = Optional.empty();
    private int place;
    private boolean open;

    StatementCard(
            DraftModel draft,
            StatementModel statement,
            Terms terms,
            List<Person> children,
            Pasting pasting,
            HelpDesk help) {
        this.draft = draft;
        this.statement = statement;
        this.terms = terms;
        this.words = terms.words();
        this.children = children;
        this.pasting = pasting;
        this.help = help;
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        focusWithinProperty().subscribe(this::here);
        Things.mark(this, statement.id(), this::writeHere);
    }

    StatementModel statement() {
        return statement;
    }

    /** Made when it is first written in: an interview of sixty statements has sixty rows and one form. */
    StatementForm form() {
        if (form.isEmpty()) form = Optional.of(made());
        return form.orElseThrow();
    }

    Optional<StatementForm> formIfMade() {
        return form;
    }

    /** Open it is written in, else read; the one that is being written is marked. */
    void show(boolean opened, boolean chosen) {
        if (opened) write(chosen);
        else if (open || getChildren().isEmpty()) read();
        open = opened;
    }

    boolean isOpen() {
        return open;
    }

    void number(int shown) {
        if (shown == place) return;
        place = shown;
        number.setText(words.text("interview.statement", shown));
        form.ifPresent(made -> made.number(shown));
        if (!open && !getChildren().isEmpty()) read();
    }

    /** What the scene says. A card that is put back among others keeps an older answer of its own for a while. */
    boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) at = at.getParent();
        return at != null;
    }

    private void write(boolean chosen) {
        var shown = card.orElseGet(() -> new Card(head(), form(), notice()));
        card = Optional.of(shown);
        form().number(place);
        shown.getStyleClass().remove("chosen");
        if (chosen) shown.getStyleClass().add("chosen");
        if (!getChildren().equals(List.of(shown))) getChildren().setAll(shown);
    }

    private void read() {
        getChildren().setAll(new StatementRow(statement, place, terms, this::choose));
    }

    private StatementForm made() {
        var speakers =
                new SpeakerBox(
                        words,
                        draft.me(),
                        draft::speakers,
                        statement.speaker(),
                        who -> draft.spokenBy(statement, who));
        var standings =
                new StandingBox(terms, statement.standing(), how -> draft.standsAs(statement, how));
        var made = new StatementForm(statement, terms, speakers, standings, children);
        made.pasting(pasting);
        help.sitBeside(made, statement);
        made.text().addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        return made;
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

    private Banner notice() {
        var notice = draft.notice();
        return Banner.warn("")
                .saying(
                        Bindings.createStringBinding(
                                () -> notice.get().map(this::say).orElse(""), notice))
                .shownWhen(
                        Bindings.createBooleanBinding(
                                () -> notice.get().isPresent() && isCurrent(),
                                notice,
                                draft.current()));
    }

    private String say(Notice notice) {
        return words.of("interview.notice", notice);
    }

    private boolean isCurrent() {
        return draft.current().get().filter(statement::equals).isPresent();
    }

    private void here(boolean focused) {
        if (focused && hasFocus()) choose();
    }

    private void writeHere() {
        choose();
        form().write();
    }

    private void choose() {
        draft.current().set(Optional.of(statement));
    }

    /** A list opens with Alt+Down: there the key is not ours. */
    private void move(KeyEvent key) {
        if (!key.isAltDown() || key.getTarget() instanceof ComboBoxBase<?>) return;
        if (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) return;
        key.consume();
        draft.moveBy(statement, key.getCode() == KeyCode.UP ? -1 : 1);
        form().write();
    }

    private void enter(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER
                || key.isControlDown()
                || key.isAltDown()
                || key.isMetaDown()) return;
        key.consume();
        if (key.isShiftDown()) form().text().replaceSelection("\n");
        else draft.next();
    }
}
