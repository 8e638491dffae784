package org.tyst.interviews.attachments;

/** What a file told besides what it shows, and no longer tells. The kinds are kept, the values are not. */
public enum TakenOut {
    PLACE,
    CAMERA,
    TIME,
    AUTHOR,
    PROGRAM,
    COMMENT,
    SMALL_PICTURE,
    SECOND_PICTURE,
    AFTER_THE_END,
    TRANSPARENT_PARTS,
    EARLIER_VERSIONS,
    OTHER_DETAILS
}
