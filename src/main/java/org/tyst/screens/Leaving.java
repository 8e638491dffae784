package org.tyst.screens;

/** For a page that must know when it is left: to save at once, to call off what it waits for. */
public interface Leaving {
    void left();
}
