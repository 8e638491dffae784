package org.tyst.people;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens and shuts the record of this laptop for the pages at its door. Answers come back on the screen's thread. The
 * keeper zeroes every passphrase it is given as soon as it has used it.
 */
public interface Doorkeeper {
    DoorState state();

    void open(char[] passphrase, Consumer<DoorAnswer> answer);

    /** With the recovery code that was written down at set-up, when the passphrase is forgotten or used up. */
    void recover(char[] code, char[] newPassphrase, Consumer<DoorAnswer> answer);

    /** Opens the record of made-up families, apart from the real one; makes it with this passphrase if there is none. */
    void practise(char[] passphrase, Consumer<DoorAnswer> answer);

    void setUp(SetUp setUp, Consumer<DoorAnswer> answer);

    /** Why the record did not open the last time, until it does. */
    Optional<Injury> injury();

    /** Opens it once more with what was typed before. */
    void tryAgain(Consumer<DoorAnswer> answer);

    /** Puts an older copy in the record's place, which is kept aside, and opens it. */
    void putBack(KeptCopy copy, Consumer<DoorAnswer> answer);

    /** Saves what can be read of a damaged record on top of the newest good copy. The answer tells what was saved. */
    void mend(Consumer<DoorAnswer> answer);

    /** For an owner who wants to go back though nothing is the matter: the answer has the copies. */
    void chooseCopy(char[] passphrase, Consumer<DoorAnswer> answer);
}
