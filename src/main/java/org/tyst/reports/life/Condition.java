package org.tyst.reports.life;

import java.util.List;
import org.tyst.cases.PersonId;
import org.tyst.reports.Problem;

/** Why a report cannot be signed yet. Each says where it is settled. */
public sealed interface Condition {
    /** Something in the text: it is settled on the report's own page. */
    record InText(Problem problem) implements Condition {}

    /** Somebody was not told of the recommendations, and nobody has said why. */
    record NotSharedWith(PersonId person, String name) implements Condition {}

    /** The record of the case has grown since the author last opened the report. */
    record EvidenceNotRead(List<String> what) implements Condition {
        public EvidenceNotRead {
            what = List.copyOf(what);
        }
    }

    /** No manager was asked for the quality check that is wanted for such a report. */
    record CheckNotAsked() implements Condition {}

    record CheckNotDone() implements Condition {}

    /**
     * A manager did not pass it.
     *
     * @param remark what they want mended
     */
    record SentBack(String by, String remark) implements Condition {}

    /** It was passed, and something was written since. */
    record ChangedSinceChecked(String by) implements Condition {}

    record ProposalOpen(Proposal proposal) implements Condition {}

    /** The copy for a party would carry what it must not. */
    record CopyStopped(String recipient, String what) implements Condition {}

    /** Words in the other language that nobody has checked. */
    record TranslationNotChecked(int paragraphs) implements Condition {}

    /** Where one goes to settle it. */
    default Where where() {
        return switch (this) {
            case InText _, EvidenceNotRead _, CopyStopped _ -> Where.TEXT;
            case TranslationNotChecked _ -> Where.TRANSLATION;
            case NotSharedWith _ -> Where.SHARE_BACK;
            case CheckNotAsked _, CheckNotDone _, SentBack _, ChangedSinceChecked _ -> Where.CHECK;
            case ProposalOpen _ -> Where.REVIEW;
        };
    }

    enum Where {
        TEXT,
        TRANSLATION,
        SHARE_BACK,
        CHECK,
        REVIEW
    }
}
