package org.tyst.screens;

import java.util.Optional;
import org.tyst.cases.CaseId;
import org.tyst.contests.ContestId;
import org.tyst.contests.Target;
import org.tyst.interviews.InterviewId;
import org.tyst.reports.CasePicture;
import org.tyst.reports.ReportId;
import org.tyst.sync.ConflictId;

/** Where one can be: the site map. A place carries ids only; the page finds the rest. */
public sealed interface Place {
    record FirstRun() implements Place {}

    record Unlock() implements Place {}

    /** The record is open, and two officers of the organisation had opened it before. */
    record OfficersWereHere() implements Place {}

    /** The record is open, and no recovery sheet was tried yet. */
    record FirstSheet() implements Place {}

    /** The record did not open: what happened, what is safe, what to do. */
    record Damage() implements Place {}

    record Today() implements Place {}

    record Cases() implements Place {}

    /** Bringing a file from the court onto the laptop. */
    record Import() implements Place {}

    /** Asking for a case that is somebody else's, for a time. */
    record OpenCase(Optional<Linked> linked) implements Place {
        public OpenCase() {
            this(Optional.empty());
        }
    }

    /**
     * A case of others that is known to be linked to one of mine. No place by itself.
     *
     * @param other what is asked for
     */
    record Linked(CaseId mine, CaseId other) {}

    record CaseFile(CaseId caseId, CaseSection section) implements Place {}

    /** A picture of a case by itself, on its way to a file or to paper. */
    record PicturePaper(CaseId caseId, CasePicture picture) implements Place {}

    /** The people of a case as a picture. */
    record Family(CaseId caseId) implements Place {}

    record InterviewRoom(InterviewId interviewId) implements Place {}

    /** An interview that is begun here. It is in the record from the first thing entered, and not before. */
    record NewInterview(CaseId caseId, InterviewId interviewId, boolean fromNotes)
            implements Place {
        public NewInterview(CaseId caseId, InterviewId interviewId) {
            this(caseId, interviewId, false);
        }
    }

    /** One signed contact, on its way to a file or to paper. */
    record ContactPaper(InterviewId interviewId) implements Place {}

    /** What was put right in a signed contact, who read it, and which copies of it have left. */
    record ContactVersions(InterviewId interviewId) implements Place {}

    record Contested() implements Place {}

    record ContestPage(ContestId contestId) implements Place {}

    record NewContest(CaseId caseId, Target target) implements Place {}

    record ReportDesk(ReportId reportId) implements Place {}

    /** What a report stands on, and what of the record it does not use. */
    record Coverage(ReportId reportId) implements Place {}

    /** A report and its other language side by side. */
    record Twin(ReportId reportId) implements Place {}

    record Send(ReportId reportId) implements Place {}

    /** What stands before a report's signature, and what comes after its filing. */
    record SignOff(ReportId reportId) implements Place {}

    /** A report as others read it, with what they remark and propose. */
    record Review(ReportId reportId) implements Place {}

    /** Who changed what in a report, ever. */
    record Changes(ReportId reportId) implements Place {}

    /** Words, anywhere on this laptop. */
    record Find() implements Place {}

    record Sync() implements Place {}

    record ConflictPage(ConflictId conflictId) implements Place {}

    /** What a former holder's laptop sent for this case after it had gone. */
    record Late(CaseId caseId) implements Place {}

    record Settings() implements Place {}

    /** What was done with this laptop, and whether the history of all its cases still holds. */
    record LaptopHistory() implements Place {}

    /** What opens this laptop, to be changed. */
    record Keys(KeyTask task) implements Place {}

    /** Taking one case off this laptop. */
    record TakeOff(CaseId caseId) implements Place {}

    /** The certificates of the cases that have left. */
    record TakenOff() implements Place {}

    /** Every key is being exchanged, and the record is closed. */
    record Exchanging() implements Place {}

    /** This laptop was told to forget everything: how far that has come, and nothing else ever. */
    record Emptied() implements Place {}

    /** The key is not in memory: there is nothing to lock. */
    default boolean isLocked() {
        return this instanceof FirstRun || this instanceof Unlock || this instanceof Exchanging;
    }

    /** Outside the locked door there is no navigation, no status and nothing of a case. */
    default boolean isDoor() {
        return this instanceof FirstRun
                || this instanceof Unlock
                || this instanceof Damage
                || this instanceof OfficersWereHere
                || this instanceof FirstSheet
                || this instanceof Exchanging
                || this instanceof Emptied;
    }

    /** A page with a line of its own about when its last word was saved: a second one would only make somebody wonder. */
    default boolean saysWhatIsSaved() {
        return this instanceof InterviewRoom
                || this instanceof NewInterview
                || this instanceof ReportDesk
                || this instanceof Twin;
    }

    /** Whether anything of a case is shown there: not so in the settings, and not where one connects. */
    default boolean showsCases() {
        return !isDoor()
                && !(this instanceof Sync
                        || this instanceof Settings
                        || this instanceof Keys
                        || this instanceof LaptopHistory);
    }
}
