package org.tyst.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentForm;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.interviews.attachments.AttachmentStore.Laid;
import org.tyst.interviews.attachments.Content;
import org.tyst.interviews.attachments.CourtMaySee;
import org.tyst.interviews.attachments.Description;
import org.tyst.interviews.attachments.PaperKind;

/** Made-up attachments around bytes of any kind. */
public final class MadeAttachments {
    private MadeAttachments() {}

    public static Description called(String title) {
        return description(title, Confidentiality.NOT_ASKED);
    }

    public static Description withheld() {
        return description("A letter", Confidentiality.WITHHELD);
    }

    public static Attachment attachment(
            AttachmentId id, CaseId theCase, Description as, Laid laid) {
        var content =
                new Content(
                        AttachmentForm.PDF, laid.length(), 1, laid.sha256(), "came as", Set.of());
        return Attachment.of(id, theCase, as, "M. Rees", Made.NOW, content);
    }

    public static byte[] all(AttachmentBytes bytes) throws IOException {
        var all = new ByteArrayOutputStream();
        while (all.size() < bytes.length())
            all.write(bytes.read(all.size(), Integer.MAX_VALUE / 2));
        return all.toByteArray();
    }

    private static Description description(String title, Confidentiality confidentiality) {
        return new Description(
                Optional.empty(),
                Optional.empty(),
                title,
                PaperKind.WORKSHEET,
                "Alys",
                Optional.empty(),
                Set.of(),
                "",
                CourtMaySee.NOT_ASKED,
                KeepPrivate.no(),
                confidentiality);
    }
}
