package org.tyst.store;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files of attachments whose key has gone with its row. They are noise; here they are cleared away. */
final class Shredded {
    private static final Logger LOG = LoggerFactory.getLogger(Shredded.class);

    private final Transactions transactions;
    private final AttachmentTable table;
    private final AttachmentFiles files;

    Shredded(Transactions transactions, AttachmentTable table, AttachmentFiles files) {
        this.transactions = transactions;
        this.table = table;
        this.files = files;
    }

    /** After the commit in which they became noise. What cannot be deleted now is tried again at the next unlock. */
    void clear() {
        for (var file : table.toClear())
            if (delete(file)) transactions.required(() -> table.cleared(file));
    }

    boolean delete(String file) {
        try {
            files.delete(file);
            return true;
        } catch (IOException e) {
            LOG.warn("The next unlock will clear it away", e);
            return false;
        }
    }
}
