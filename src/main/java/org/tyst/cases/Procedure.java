package org.tyst.cases;

/** Which practice direction runs the case; decided by court and filing date (data), changeable by hand. */
public enum Procedure {
    CHILD_ARRANGEMENTS_PROGRAMME,
    PATHFINDER,
    PUBLIC_LAW_OUTLINE
}
