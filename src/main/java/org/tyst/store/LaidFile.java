package org.tyst.store;

import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore;

/** Encrypted bytes in the folder, and their key, which only the vault can unwrap. */
record LaidFile(AttachmentId id, String file, byte[] wrappedKey, long length, String sha256)
        implements AttachmentStore.Laid {}
