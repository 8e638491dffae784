package org.tyst.screens.attachments;

import org.tyst.interviews.attachments.Attachment;

/** One attachment as the list shows it, in words. A masked one tells nothing but what kind of thing it is, and whether its bytes are here. */
record AttachmentLine(
        Attachment attachment,
        String title,
        String facts,
        String children,
        String takenOut,
        String whereabouts) {
    boolean isMasked() {
        return attachment.isMasked();
    }
}
