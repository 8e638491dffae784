package org.tyst.store;

import java.util.Optional;
import org.tyst.audit.AuditEntry;

/**
 * One row of the chain.
 *
 * @param whyMac stands for the reason; empty in a link older than sessions, whose own MAC covers the reason itself
 */
record AuditLink(AuditEntry entry, Optional<byte[]> whyMac, byte[] mac) {
    long seq() {
        return entry.seq();
    }

    /** As if it stood at another place in the chain. */
    AuditLink at(long seq) {
        var moved =
                new AuditEntry(
                        seq,
                        entry.session(),
                        entry.at(),
                        entry.mono(),
                        entry.device(),
                        entry.who(),
                        entry.act(),
                        entry.caseId(),
                        entry.item(),
                        entry.why());
        return new AuditLink(moved, whyMac, mac);
    }
}
