package org.tyst.app;

/** How the program ends. Both are called on any thread, perhaps twice; the first call counts. */
public interface Ending {
    /** The key must be gone, and a fresh window come up at the door. */
    void locked();

    /** The person closed the window. */
    void closed();
}
