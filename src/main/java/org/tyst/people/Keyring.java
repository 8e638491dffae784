package org.tyst.people;

import java.util.function.Consumer;

/**
 * What opens this laptop, for its owner to change while the record is open. Answers come back on the screen's thread. Every
 * array is zeroed as soon as it was used.
 */
public interface Keyring {
    KeyState state();

    /** A new code. Nothing trusts it, and the sheet before it still opens, until {@link #trySheet}. */
    void newSheet(Consumer<SheetCode> answer);

    /** Opens the new slot itself with what was read back from paper; only then it counts. */
    void trySheet(char[] readBack, Consumer<KeyAnswer> answer);

    /** The page was left before the sheet was tried. */
    void forgetSheet();

    void changePassphrase(char[] old, char[] fresh, Consumer<KeyAnswer> answer);

    /** From now on two officers of this agency can open the laptop, with a reason that is written down here. */
    void trustAgency(String publicKey, Consumer<KeyAnswer> answer);
}
