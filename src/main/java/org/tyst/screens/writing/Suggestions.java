package org.tyst.screens.writing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;
import org.tyst.writing.SpelledWords.Word;

/** What could be written instead of a word, as buttons under the text; or the word is kept, for the laptop or for the case. */
final class Suggestions {
    private final WritingArea area;
    private final Supplier<Optional<Word>> at;
    private final Supplier<Written> written;
    private final WritingMeans means;
    private final Words words;
    private final Consumer<Node> shown;
    private final Runnable again;

    /**
     * Nothing is looked up before {@link #open}.
     *
     * @param at the word that is meant
     * @param shown puts the line where it can be seen
     * @param again reads the text once more
     */
    Suggestions(
            WritingArea area,
            Supplier<Optional<Word>> at,
            Supplier<Written> written,
            WritingMeans means,
            Words words,
            Consumer<Node> shown,
            Runnable again) {
        this.area = area;
        this.at = at;
        this.written = written;
        this.means = means;
        this.words = words;
        this.shown = shown;
        this.again = again;
    }

    void open() {
        at.get().ifPresent(word -> written.get().dictionary().ifPresent(_ -> lookUp(word)));
    }

    private void lookUp(Word word) {
        var language = written.get().dictionary().orElseThrow();
        means.work()
                .aside(
                        () -> means.spelling().suggestions(word.text(), language),
                        all -> offer(word, all));
    }

    private void offer(Word word, List<String> all) {
        if (!isStillThere(word)) return;
        area.selectRange(word.from(), word.until());
        var line = Buttons.flow(said(word, all));
        all.stream().map(other -> instead(word, other)).forEach(line.getChildren()::add);
        addKeeping(line, word);
        line.getStyleClass().add("hint-line");
        shown.accept(line);
    }

    private Node said(Word word, List<String> all) {
        var key = all.isEmpty() ? "writing.noSuggestion" : "writing.insteadOf";
        return Texts.withIcon(Feather.BOOK_OPEN, words.text(key, word.text()), "small");
    }

    private Button instead(Word word, String other) {
        return button(other, words.text("writing.writeInstead", other), () -> replace(word, other));
    }

    private void addKeeping(FlowPane line, Word word) {
        var own = means.own();
        var theCase = written.get().theCase();
        line.getChildren()
                .addAll(
                        keep("writing.addMine", word, () -> own.addToThisLaptop(word.text())),
                        keep("writing.addToCase", word, () -> own.addToCase(theCase, word.text())));
    }

    private Button keep(String key, Word word, Callable<?> save) {
        return button(
                words.text(key),
                words.text(key) + " " + word.text(),
                () -> {
                    means.work().inOrder(save, _ -> again.run());
                    area.requestFocus();
                });
    }

    private static Button button(String text, String spoken, Runnable act) {
        var button = Buttons.plain(Command.named(text, act));
        button.setAccessibleText(spoken);
        return button;
    }

    private void replace(Word word, String other) {
        if (isStillThere(word)) area.replaceText(word.from(), word.until(), other);
        area.requestFocus();
        area.positionCaret(word.from() + other.length());
    }

    private boolean isStillThere(Word word) {
        var text = area.getText();
        return word.until() <= text.length()
                && text.substring(word.from(), word.until()).equals(word.text());
    }
}
