package org.tyst.sync;

import java.net.URI;

/** The browser of whoever sits at this laptop: they sign in there, where they know the page and Tyst sees no password. */
@FunctionalInterface
public interface Browser {
    Browser NONE = page -> false;

    /** False when there is none that could be opened. */
    boolean open(URI page);
}
