package org.tyst.people;

/** Two employers, two rulebooks. */
public enum Organisation {
    CAFCASS,
    CAFCASS_CYMRU
}
