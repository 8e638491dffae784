package org.tyst.people;

/**
 * What may be told of a locked laptop: which records there are, which of them this door opens, and how many changes in it are
 * not yet sent.
 */
public record DoorState(boolean mine, boolean madeUp, boolean practising, int waiting) {
    public boolean isSetUp() {
        return mine || madeUp;
    }
}
