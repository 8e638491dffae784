package org.tyst.contests;

public enum RaisedVia {
    VERBAL,
    EMAIL,
    LETTER,
    FORM,
    INTERVIEW
}
