package org.tyst.screens.parts;

import java.util.Optional;
import javafx.scene.control.TextField;

/** Where one line is written. Not everything may be pasted into it: {@link Pasting}. */
public class WritingLine extends TextField {
    private final Optional<Pasting> own;

    public WritingLine() {
        this("");
    }

    public WritingLine(String text) {
        this(text, Optional.empty());
    }

    private WritingLine(String text, Optional<Pasting> own) {
        super(text);
        this.own = own;
    }

    /** For what is only looked for, and kept nowhere: whatever lies there may be pasted. */
    public static WritingLine toLookFor() {
        return new WritingLine("", Optional.of(Pasting.ANYTHING));
    }

    public boolean isOnlyToLookFor() {
        return own.isPresent();
    }

    @Override
    public void paste() {
        Pasting.into(this, own, this::replaceSelection);
    }
}
