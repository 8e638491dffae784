package org.tyst.cases;

/** Whether a contact detail may be shown to another party. Only {@link #OPEN} is open; blank is {@link #NOT_ASKED}. */
public enum Confidentiality {
    OPEN,
    WITHHELD,
    NOT_ASKED,
    OTHER_RESTRICTION;

    public boolean isWithheld() {
        return this != OPEN;
    }
}
