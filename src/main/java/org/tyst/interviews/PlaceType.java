package org.tyst.interviews;

/** The kind of place, never the address: an address in a contact record is how families are found. */
public enum PlaceType {
    HOME,
    SCHOOL,
    OFFICE,
    COURT,
    CONTACT_CENTRE,
    CAR,
    ELSEWHERE,
    NOT_STATED
}
