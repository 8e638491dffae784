package org.tyst.cases;

/** What one person is to another. Stored by name: add, never rename. */
public enum Relation {
    /** By birth or adoption; the words say which where it matters. */
    PARENT,
    STEP_PARENT,
    GRANDPARENT,
    /** Who looks after a child without being a parent: a foster carer, a special guardian, a friend. */
    CARER,
    MARRIED,
    PARTNER,
    SEPARATED,
    DIVORCED,
    FORMER_PARTNER,
    SIBLING,
    HALF_SIBLING,
    STEP_SIBLING,
    /** In words. */
    OTHER;

    /** The two are or were a couple. */
    public boolean isCouple() {
        return switch (this) {
            case MARRIED, PARTNER, SEPARATED, DIVORCED, FORMER_PARTNER -> true;
            case PARENT,
                    STEP_PARENT,
                    GRANDPARENT,
                    CARER,
                    SIBLING,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    OTHER ->
                    false;
        };
    }

    public boolean isSibling() {
        return this == SIBLING || this == HALF_SIBLING || this == STEP_SIBLING;
    }

    /** It is the same whichever of the two is named first. */
    public boolean isMutual() {
        return isCouple() || isSibling();
    }

    /** How many generations the first stands above the second; for {@link #OTHER} nobody knows. */
    public int generations() {
        return switch (this) {
            case PARENT, STEP_PARENT, CARER -> 1;
            case GRANDPARENT -> 2;
            case MARRIED,
                    PARTNER,
                    SEPARATED,
                    DIVORCED,
                    FORMER_PARTNER,
                    SIBLING,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    OTHER ->
                    0;
        };
    }
}
