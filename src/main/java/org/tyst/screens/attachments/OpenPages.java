package org.tyst.screens.attachments;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentPictures;
import org.tyst.interviews.attachments.AttachmentPictures.Pages;

/** An attachment while it is looked at: what is in it, and who draws it. */
record OpenPages(AttachmentBytes bytes, Pages pages) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    static OpenPages of(AttachmentBytes bytes, AttachmentPictures pictures, AttachmentForm form) {
        return new OpenPages(bytes, pictures.of(form, bytes));
    }

    @Override
    public void close() {
        pages.close();
        try {
            bytes.close();
        } catch (IOException e) {
            LOG.warn("An attachment could not be closed", e);
        }
    }
}
