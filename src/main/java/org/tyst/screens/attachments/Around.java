package org.tyst.screens.attachments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.CaseFile;
import org.tyst.cases.CaseId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentId;

/** The attachments and what they may belong to, read in one go. */
record Around(
        List<Attachment> attachments,
        Optional<CaseFile> file,
        List<InterviewRecord> interviews,
        long bytesOnThisLaptop,
        Set<AttachmentId> notHere) {
    Around {
        attachments = List.copyOf(attachments);
        interviews = List.copyOf(interviews);
        notHere = Set.copyOf(notHere);
    }

    static Around nothingYet() {
        return new Around(List.of(), Optional.empty(), List.of(), 0, Set.of());
    }

    /** Call on the store's thread. */
    static Around read(AttachmentMeans means, CaseId id) {
        return new Around(
                means.store().ofCase(id),
                means.cases().open(id),
                means.interviews().ofCase(id),
                means.store().bytesOnThisLaptop(),
                means.store().notHere(id));
    }
}
