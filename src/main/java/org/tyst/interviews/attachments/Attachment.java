package org.tyst.interviews.attachments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tyst.basics.Text;
import org.tyst.cases.CaseId;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.PersonId;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.StatementId;

/**
 * A photo, scan or document: what it is, who made it and who may see it. Nobody but us sees it until somebody has said so.
 * Its bytes lie elsewhere.
 *
 * @param tool which worksheet or aid, such as "How it looks to me"
 */
public record Attachment(
        AttachmentId id,
        CaseId caseId,
        Optional<InterviewId> interview,
        Optional<StatementId> statement,
        String title,
        PaperKind kind,
        String madeBy,
        Optional<LocalDate> madeOn,
        Set<PersonId> children,
        String tool,
        CourtMaySee courtMaySee,
        KeepPrivate keepPrivate,
        Confidentiality confidentiality,
        String addedBy,
        Instant addedAt,
        Content content) {
    public Attachment {
        children = Set.copyOf(children);
        title = Text.kept(title);
        madeBy = Text.kept(madeBy);
        tool = Text.kept(tool);
    }

    public static Attachment of(
            AttachmentId id,
            CaseId caseId,
            Description as,
            String addedBy,
            Instant addedAt,
            Content content) {
        return new Attachment(
                id,
                caseId,
                as.interview(),
                as.statement(),
                as.title(),
                as.kind(),
                as.madeBy(),
                as.madeOn(),
                as.children(),
                as.tool(),
                as.courtMaySee(),
                as.keepPrivate(),
                as.confidentiality(),
                addedBy,
                addedAt,
                content);
    }

    public Attachment described(Description as) {
        return of(id, caseId, as, addedBy, addedAt, content);
    }

    @JsonIgnore
    public Description description() {
        return new Description(
                interview,
                statement,
                title,
                kind,
                madeBy,
                madeOn,
                children,
                tool,
                courtMaySee,
                keepPrivate,
                confidentiality);
    }

    /** Somebody said that it must be kept close: it is masked, and opened for a reason. */
    @JsonIgnore
    public boolean isMasked() {
        return keepPrivate.asked()
                || confidentiality == Confidentiality.WITHHELD
                || confidentiality == Confidentiality.OTHER_RESTRICTION;
    }
}
