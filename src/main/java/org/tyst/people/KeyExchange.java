package org.tyst.people;

import java.util.function.Consumer;

/**
 * Exchanges every key of an open record, for when somebody may know the passphrase and had the laptop. First the
 * new passphrase, then a sheet for the new keys, then the exchange itself, which closes the record and ends by locking.
 * Until that last step nothing on the disk has changed.
 */
public interface KeyExchange extends SheetMaker {
    void prepare(char[] old, char[] fresh, Consumer<KeyAnswer> answer);

    /** Closes the record, exchanges, and locks. */
    void go();

    /** In their order. */
    enum Progress {
        BEGUN,
        COPIED,
        SEALED,
        CHECKED,
        COMMITTED,
        IN_PLACE,
        DONE
    }
}
