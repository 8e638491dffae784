package org.tyst.people;

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
}
