package org.tyst.reports;

/** What of a case is looked at as a picture, and can be printed by itself. */
public enum CasePicture {
    FAMILY,
    /** The timeline, and the table that it draws. */
    CHRONOLOGY
}
