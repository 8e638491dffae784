package org.tyst.screens;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What happens when words are copied on a page of the app. */
public final class Copying {
    private Copying() {}

    /** On the screen's thread. */
    public static void copy(String words, CopyMarks marks) {
        lay(words);
        marks.copied(words);
    }

    /** Words that another program has put there. */
    public static void lay(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
