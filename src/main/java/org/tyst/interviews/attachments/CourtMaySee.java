package org.tyst.interviews.attachments;

/** Whether the child who made it agrees that the court sees it. */
public enum CourtMaySee {
    NOT_ASKED,
    AGREED,
    REFUSED
}
