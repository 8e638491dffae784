package org.tyst.interviews.attachments;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;

/**
 * Where attachments are kept. To add one is two steps: {@link #lay} writes the bytes while the store's thread goes on
 * saving sentences, {@link #add} makes them part of the record in one short commit. What was laid and never added is gone
 * at the next unlock.
 */
public interface AttachmentStore {
    /** Not on the store's thread: as slow as the disk. */
    Laying lay(AttachmentId id, Bytes bytes);

    /** Gives up what was laid. */
    void drop(Laid laid);

    SaveOutcome add(Attachment attachment, Laid laid);

    /** Other words about the same bytes. */
    SaveOutcome describe(Attachment changed);

    /** Takes it out of the record; its key is overwritten, so that the bytes are noise from then on. */
    SaveOutcome remove(AttachmentId id, String why);

    Optional<Attachment> find(AttachmentId id);

    /** Oldest first, without touching one byte of them. */
    List<Attachment> ofCase(CaseId id);

    /** Those of a case whose bytes are still to come to this laptop, or were lost on it. */
    default Set<AttachmentId> notHere(CaseId id) {
        return Set.of();
    }

    /** The bytes, for who is about to show them: that they were read is written into the history first. */
    Opening open(AttachmentId id, String why);

    /** Of all cases on this laptop. */
    long bytesOnThisLaptop();

    /** Whoever writes the bytes, piece by piece. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Bytes that are on the disk, encrypted, and belong to nothing yet. */
    interface Laid {
        long length();

        String sha256();
    }

    sealed interface Laying {
        record Done(Laid laid) implements Laying {}

        record NotSaved(SaveOutcome.Why why) implements Laying {}
    }

    sealed interface Opening {
        record Opened(Attachment attachment, AttachmentBytes bytes) implements Opening {}

        /** Known by its words, but its bytes have not come to this laptop, or their file is lost. */
        record NotHere() implements Opening {}

        /** It was taken out, or its case was. */
        record Gone() implements Opening {}
    }
}
