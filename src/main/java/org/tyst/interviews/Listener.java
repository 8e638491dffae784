package org.tyst.interviews;

/** To whom something is explained: it decides which points there are, and in which words they are put. */
public enum Listener {
    ADULT,
    OLDER_CHILD,
    YOUNGER_CHILD,
    SMALL_CHILD,
    /** Professionals, and whoever is no person of the case. */
    OTHER
}
