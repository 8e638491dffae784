package org.tyst.interviews.attachments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.PersonId;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.StatementId;

/** The part of an attachment that a person writes, and may write again. */
public record Description(
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
        Confidentiality confidentiality) {
    public Description {
        children = Set.copyOf(children);
    }

    /** Before anybody has said anything about it: withheld, and nobody asked. */
    static Description undescribed(String title, PaperKind kind, Optional<InterviewId> interview) {
        return new Description(
                interview,
                Optional.empty(),
                title,
                kind,
                "",
                Optional.empty(),
                Set.of(),
                "",
                CourtMaySee.NOT_ASKED,
                KeepPrivate.no(),
                Confidentiality.NOT_ASKED);
    }
}
