package org.tyst.interviews.attachments;

import java.util.Set;

/**
 * The bytes that are kept, described. Never changes.
 *
 * @param cameAs SHA-256 of the file as it was chosen, so that it can be told later which file this was made from
 */
public record Content(
        AttachmentForm form,
        long length,
        int pages,
        String sha256,
        String cameAs,
        Set<TakenOut> takenOut) {
    public Content {
        takenOut = Set.copyOf(takenOut);
        if (length <= 0 || pages <= 0)
            throw new IllegalArgumentException("Nothing is not an attachment");
    }
}
