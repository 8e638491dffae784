package org.tyst.screens.signoff;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingArea;
import org.tyst.words.Words;

/** Asks for a sentence before something is done. Its words are {@code KEY.title}, {@code .means}, {@code .label}, {@code .needs} and {@code .do}. */
public final class ReasonSheet {
    private static final int LINES = 3;

    private final Words words;
    private final String key;
    private final boolean optional;
    private final Consumer<String> then;
    private final WritingArea typed = new WritingArea(LINES);
    private final Field field;
    private final Sheet sheet;

    public ReasonSheet(Words words, String key, boolean optional, Consumer<String> then) {
        this.words = words;
        this.key = key;
        this.optional = optional;
        this.then = then;
        field = new Field(words.text(key + ".label"), typed);
        if (optional) field.optional(words);
        sheet = new Sheet(words, words.text(key + ".title"));
    }

    public void openOver(Node page) {
        sheet.add(Texts.body(words.text(key + ".means")), field)
                .primary(Command.named(words.text(key + ".do"), this::answer))
                .openOver(page);
    }

    private void answer() {
        if (typed.getText().isBlank() && !optional) {
            field.error(words.text(key + ".needs"));
            field.enter();
            return;
        }
        sheet.close();
        then.accept(typed.getText().strip());
    }
}
