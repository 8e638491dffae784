package org.tyst.screens.settings;

/** Keeps the wishes and puts them into effect. The policy's longest lock time wins over any wish. */
public interface Preferences {
    Wishes wishes();

    void wish(Wishes changed);

    int longestLockMinutes();

    /** Whether this computer says so when it goes to sleep. */
    boolean tellsOfSleep();
}
