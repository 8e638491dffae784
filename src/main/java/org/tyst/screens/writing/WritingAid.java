package org.tyst.screens.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;
import org.tyst.writing.Hint;
import org.tyst.writing.SpelledWords.Word;

/**
 * Help beside one area: what it finds stands under the text, in words. Ctrl+. goes to the suggestions for the word at the
 * cursor, F8 to the hints; Esc comes back. A hint that is let be stays away as long as its text is the same.
 */
public final class WritingAid extends VBox {
    private static final Duration PAUSE = Duration.millis(350);
    private static final int MOST_HINTS = 3;
    private static final int MOST_WORDS = 6;
    private static final KeyCombination SUGGEST =
            new KeyCodeCombination(KeyCode.PERIOD, KeyCombination.SHORTCUT_DOWN);

    private final WritingArea area;
    private final Supplier<Written> written;
    private final WritingMeans means;
    private final Reading reading;
    private final Words words;
    private final Underlines underlines;
    private final VBox hints = new VBox();
    private final VBox spelling = new VBox();
    private final Suggestions suggestions;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Remarks remarks = Remarks.NONE;

    /** @param written the passage as it stands whenever it is asked for */
    public WritingAid(
            WritingArea area, Supplier<Written> written, WritingMeans means, Words words) {
        this.area = area;
        this.written = written;
        this.means = means;
        this.words = words;
        reading = new Reading(means);
        underlines = new Underlines(area);
        suggestions =
                new Suggestions(area, this::at, written, means, words, this::offer, this::look);
        getStyleClass().add("writing-aid");
        getChildren().setAll(hints, spelling);
        pause.setOnFinished(_ -> look());
        area.textProperty().subscribe(this::typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        addEventFilter(KeyEvent.KEY_PRESSED, this::comeBack);
        sceneProperty().subscribe(_ -> soon());
        shown();
    }

    /** Also when something around the text has changed: who said it, whom it is about. */
    public void soon() {
        pause.playFromStart();
    }

    private void typed(String before, String now) {
        remarks = new Remarks(remarks.hints(), remarks.after(before, now));
        underlines.show(remarks.unknown());
        soon();
    }

    private void look() {
        if (getScene() == null) return;
        var now = written.get();
        means.work().aside(() -> reading.of(now), found -> show(now, found));
    }

    /** What was typed meanwhile is looked at after the next pause. */
    private void show(Written about, Remarks found) {
        if (!about.passage().text().equals(written.get().passage().text())) return;
        remarks = found;
        underlines.show(found.unknown());
        hints.getChildren()
                .setAll(found.hints().stream().limit(MOST_HINTS).map(this::line).toList());
        spelling.getChildren().clear();
        if (!found.unknown().isEmpty()) spelling.getChildren().setAll(unknown(found.unknown()));
        area.setAccessibleHelp(found.isEmpty() ? "" : aloud(found));
        shown();
    }

    private String aloud(Remarks found) {
        var spoken = found.hints().stream().map(this::say);
        var misspelt = found.unknown().isEmpty() ? "" : " " + list(found.unknown());
        return String.join(" ", spoken.toList()) + misspelt;
    }

    private void shown() {
        setVisible(!remarks.isEmpty());
        setManaged(!remarks.isEmpty());
    }

    private Node line(Hint hint) {
        var letBe = Buttons.quiet(Command.named(words.text("writing.letBe"), () -> letBe(hint)));
        letBe.setAccessibleText(words.text("writing.letBe") + ". " + say(hint));
        var line = Buttons.flow(Texts.withIcon(Feather.INFO, say(hint), "small"), letBe);
        line.getStyleClass().add("hint-line");
        return line;
    }

    private String say(Hint hint) {
        return words.text("writing.rule." + hint.rule(), hint.word(), hint.instead().orElse(""));
    }

    private Optional<Word> at() {
        return remarks.at(area.getCaretPosition());
    }

    private void offer(Node line) {
        spelling.getChildren().setAll(line);
        line.applyCss();
        Regions.firstStop(line).ifPresent(Node::requestFocus);
    }

    private Node unknown(List<Word> found) {
        var line = Texts.withIcon(Feather.BOOK_OPEN, list(found), "small");
        line.getStyleClass().add("hint-line");
        return line;
    }

    private String list(List<Word> found) {
        var each = found.stream().map(Word::text).distinct().limit(MOST_WORDS).toList();
        return words.text("writing.unknown", String.join(", ", each));
    }

    private void letBe(Hint hint) {
        var now = written.get();
        means.work()
                .inOrder(
                        () -> means.own().letBe(now.id(), hint.mark(now.passage().text())),
                        _ -> look());
        area.requestFocus();
    }

    private void steer(KeyEvent key) {
        if (SUGGEST.match(key)) {
            key.consume();
            suggestions.open();
        } else if (key.getCode() == KeyCode.F8) {
            key.consume();
            Regions.firstStop(this).ifPresent(Node::requestFocus);
        }
    }

    private void comeBack(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        key.consume();
        area.requestFocus();
    }
}
