package org.tyst.people;

import java.util.function.Consumer;

/** Makes a recovery sheet and tries it. Answers come back on the screen's thread. */
public interface SheetMaker {
    /** A new code. Nothing trusts it, and the sheet before it still opens, until {@link #trySheet}. */
    void newSheet(Consumer<SheetCode> answer);

    /** Opens the new slot itself with what was read back from paper; only then it counts. */
    void trySheet(char[] readBack, Consumer<KeyAnswer> answer);

    /** The page was left before the sheet was tried. */
    void forgetSheet();
}
