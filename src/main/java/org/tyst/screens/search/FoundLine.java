package org.tyst.screens.search;

import java.util.stream.Collectors;
import org.tyst.search.Hit;

/** A hit and what its case is called. */
public record FoundLine(Hit hit, String caseTitle) {
    public String text() {
        return hit.context().stream().map(Hit.Snippet::text).collect(Collectors.joining());
    }
}
