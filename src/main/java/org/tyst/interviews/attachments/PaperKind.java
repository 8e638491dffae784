package org.tyst.interviews.attachments;

/** What it is, as a practitioner would say. */
public enum PaperKind {
    WORKSHEET,
    DRAWING,
    LETTER,
    PHOTO,
    DOCUMENT,
    OTHER
}
