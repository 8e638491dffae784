package org.tyst.sync;

/**
 * Bytes that are on this laptop and, as far as it knows, nowhere else.
 *
 * @param copies filed copies' PDFs
 * @param attachments photos and documents
 */
public record HereAlone(int copies, int attachments) {
    public int files() {
        return copies + attachments;
    }
}
