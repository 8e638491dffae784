package org.tyst.screens.search;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.tyst.search.Hit;

/** A hit and what its case is called. */
public record FoundLine(Hit hit, String caseTitle) {
    /** The word by which it is looked for where it stands; blank when it was not found by words. */
    String longestLit() {
        return hit.context().stream()
                .filter(Hit.Snippet::lit)
                .map(Hit.Snippet::text)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    public String text() {
        return hit.context().stream().map(Hit.Snippet::text).collect(Collectors.joining());
    }
}
