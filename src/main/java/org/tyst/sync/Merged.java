package org.tyst.sync;

import java.util.Optional;
import java.util.Set;

/**
 * What a merge made: what stands from now on, the fields in which a person must choose (by path), and, where both of two
 * contact points must be kept, the second one to put beside the first. In a conflict theirs stands, unless mine is signed.
 */
public record Merged(
        Writing writing,
        Set<String> conflictingFields,
        Optional<Writing> beside,
        boolean mineStands) {
    public Merged {
        conflictingFields = Set.copyOf(conflictingFields);
    }

    /** What stands goes on standing. */
    public static Merged unchanged(Writing current) {
        return of(current);
    }

    static Merged of(Writing writing) {
        return new Merged(writing, Set.of(), Optional.empty(), false);
    }

    public boolean isConflict() {
        return !conflictingFields.isEmpty();
    }
}
