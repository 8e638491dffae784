package org.tyst.sync.late;

/** What becomes of words that came late. The constants are stored: add, never rename. */
public enum LateChoice {
    /** Part of the record from now on, under its author's name; merged with what stands as if it had come in time. */
    TAKE_IN,
    /** A second account, beside what stands. */
    BESIDE,
    /** Not part of the record. It stays where it can be read, with the reason. */
    SET_ASIDE
}
