package org.tyst.screens.signoff;

import org.tyst.reports.life.Condition;
import org.tyst.screens.report.ProblemTexts;
import org.tyst.words.Words;

/** What stands before a signature, in plain words. */
final class ConditionTexts {
    private ConditionTexts() {}

    static String of(Condition condition, Words words) {
        return switch (condition) {
            case Condition.InText it -> ProblemTexts.of(it.problem(), words);
            case Condition.NotSharedWith it -> words.text("signoff.why.notShared", it.name());
            case Condition.EvidenceNotRead it ->
                    words.text("signoff.why.evidence", it.what().size(), it.what().getFirst());
            case Condition.CheckNotAsked _ -> words.text("signoff.why.checkNotAsked");
            case Condition.CheckNotDone _ -> words.text("signoff.why.checkNotDone");
            case Condition.SentBack it -> words.text("signoff.why.sentBack", it.by(), it.remark());
            case Condition.ChangedSinceChecked it ->
                    words.text("signoff.why.changedSince", it.by());
            case Condition.ProposalOpen it ->
                    words.text("signoff.why.proposal", it.proposal().by());
            case Condition.CopyStopped it ->
                    words.text("signoff.why.copy", it.recipient(), it.what());
            case Condition.TranslationNotChecked it ->
                    words.text("signoff.why.translation", it.paragraphs());
        };
    }
}
