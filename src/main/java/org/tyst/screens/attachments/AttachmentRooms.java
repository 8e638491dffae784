package org.tyst.screens.attachments;

import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.interviews.InterviewId;
import org.tyst.words.Words;

/** Makes the list of attachments for whichever page shows one. */
public final class AttachmentRooms {
    private final AttachmentMeans means;

    public AttachmentRooms(AttachmentMeans means) {
        this.means = means;
    }

    public AttachmentsPane ofCase(CaseId id, Words words) {
        return pane(id, Optional.empty(), words);
    }

    public AttachmentsPane ofInterview(CaseId id, InterviewId interview, Words words) {
        return pane(id, Optional.of(interview), words).beside();
    }

    private AttachmentsPane pane(CaseId id, Optional<InterviewId> interview, Words words) {
        return new AttachmentsPane(new AttachmentsViewModel(id, interview, means, words), words);
    }
}
