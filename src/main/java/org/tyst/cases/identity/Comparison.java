package org.tyst.cases.identity;

import java.util.List;

/**
 * One thing compared, with both sayings.
 *
 * @param ours what the file says, for showing; what is withheld is not in it
 * @param withheld how many withheld details were compared as well
 */
public record Comparison(
        Of of, Agreement agreement, List<String> theirs, List<String> ours, int withheld) {
    public enum Of {
        NAME,
        BIRTH,
        ADDRESS
    }

    public Comparison {
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
    }
}
