package org.tyst.people;

import java.util.function.Consumer;

/**
 * What opens this laptop, for its owner to change while the record is open. Answers come back on the screen's thread. Every
 * array is zeroed as soon as it was used.
 */
public interface Keyring extends SheetMaker {
    KeyState state();

    void changePassphrase(char[] old, char[] fresh, Consumer<KeyAnswer> answer);

    /** From now on two officers of this agency can open the laptop, with a reason that is written down here. */
    void trustAgency(String publicKey, Consumer<KeyAnswer> answer);
}
