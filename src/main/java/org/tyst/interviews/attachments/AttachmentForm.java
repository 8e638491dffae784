package org.tyst.interviews.attachments;

/** What we can make anew and show ourselves. Decided by a file's first bytes, never by its name (decision 0091). */
public enum AttachmentForm {
    JPEG,
    PNG,
    PDF;

    public boolean isPicture() {
        return this != PDF;
    }
}
