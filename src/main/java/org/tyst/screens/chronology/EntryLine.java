package org.tyst.screens.chronology;

import org.tyst.cases.chronology.ChronologyEntry;

/**
 * An entry in words.
 *
 * @param doubt why it may not stand as it is: contested, or its source was replaced since; blank if nothing speaks against it
 */
record EntryLine(
        ChronologyEntry entry,
        String when,
        String what,
        String source,
        String standing,
        String children,
        String doubt) {
    /** All of it, as it is read out. */
    String told() {
        return String.join(". ", when, what, source, standing, children, doubt)
                .replaceAll("(\\. )+", ". ")
                .strip();
    }
}
