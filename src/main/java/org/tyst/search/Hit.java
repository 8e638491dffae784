package org.tyst.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;

/**
 * One thing in which the words stand, with a few words around them.
 *
 * @param under what it is part of: the interview of a statement
 */
public record Hit(
        FoundIn in, CaseId caseId, UUID item, Optional<UUID> under, List<Snippet> context) {
    public Hit {
        context = List.copyOf(context);
    }

    /** A stretch of the text; what was looked for is lit. */
    public record Snippet(String text, boolean lit) {}
}
