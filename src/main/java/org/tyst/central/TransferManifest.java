package org.tyst.central;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tyst.central.Audit.By;
import org.tyst.people.Organisation;

/**
 * What a transfer pack holds, in the order in which it lies there, and the hash of each thing.
 *
 * @param from the organisation that was the controller until the receipt
 * @param proof 32 random bytes in hex: who can name their hash has opened this pack
 */
record TransferManifest(
        UUID pack,
        UUID caseId,
        String courtNumber,
        Organisation from,
        Instant at,
        By by,
        List<Entry> entries,
        String proof) {
    TransferManifest {
        entries = List.copyOf(entries);
    }

    enum Sort {
        /** What stands in one item: a person, a statement, a contested note, a hold, with what is sealed in it. */
        ITEM,
        /** The bytes of a filed copy. */
        FILED_COPY,
        ATTACHMENT
    }

    /** @param pieces how many frames of the file it takes */
    record Entry(Sort sort, UUID item, String sha256, int pieces) {}

    long count(Sort sort) {
        return entries.stream().filter(entry -> entry.sort() == sort).count();
    }
}
