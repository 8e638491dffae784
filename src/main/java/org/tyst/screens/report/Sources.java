package org.tyst.screens.report;

import org.tyst.reports.Evidence;
import org.tyst.reports.Source;

/** A source in the few words by which its reader knows it again. */
final class Sources {
    private static final int SHOWN = 48;

    private Sources() {}

    static String named(Source source, Manuscript manuscript) {
        return Evidence.in(manuscript.material())
                .filter(one -> one.source().isSameItem(source))
                .findFirst()
                .map(one -> one.who() + ": " + begun(one.text()))
                .orElse("");
    }

    static String begun(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
