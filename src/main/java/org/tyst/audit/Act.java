package org.tyst.audit;

/** What was done. The constants are stored: add, never rename. */
public enum Act {
    UNLOCKED,
    LOCKED,
    UNLOCK_FAILED,
    CASE_IMPORTED,
    CASE_OPENED,
    INTERVIEW_READ,
    REPORT_READ,
    CONTEST_READ,
    CONFLICT_READ,
    HISTORY_READ,
    SEALED_DETAIL_READ,
    ITEM_SAVED,
    INTERVIEW_SIGNED,
    STATEMENT_CORRECTED,
    CONTEST_RAISED,
    CONTEST_DECIDED,
    COPY_CHECKED,
    COPY_STOPPED,
    COPY_FILED,
    CONFLICT_SETTLED,
    SYNCED,
    SETTINGS_CHANGED,
    ATTACHMENT_ADDED,
    ATTACHMENT_READ,
    ATTACHMENT_TAKEN_OUT,
    /** A backup, or what could be saved of a damaged record, took the record's place. */
    RECORD_PUT_BACK,
    /** The central record knows a later copy of this record than this one. */
    OLDER_COPY_FOUND,
    OLDER_COPY_CAUGHT_UP,
    /** The central record was put back from a backup; what it lost waits to be sent again. */
    CENTRAL_RECORD_PUT_BACK,
    PASSPHRASE_CHANGED,
    RECOVERED_BY_CODE,
    RECOVERY_SHEET_TRIED,
    /** A recovery sheet went to a printer, or into a file: it opens everything once it was tried. */
    SHEET_PRINTED,
    SHEET_SAVED,
    AGENCY_TRUSTED,
    OPENED_BY_OFFICERS,
    KEYS_EXCHANGED,
    KEY_EXCHANGE_TAKEN_BACK,
    COPY_OPENED,
    JOINED_CENTRAL_RECORD,
    WENT_OFFLINE,
    WENT_ONLINE,
    BACKUP_MADE,
    TRAIL_BROKEN,
    CASE_TAKEN_OFF,
    CASE_ASKED_BACK,
    HOLD_SET,
    HOLD_LIFTED,
    /** Something was typed into a case after it had left. */
    WORDS_KEPT_APART,
    WORDS_LET_GO,
    /** Words that a former holder's laptop sent late were taken in, kept beside, or set aside. */
    LATE_DECIDED,
    OPENING_REVIEWED,
    WIPE_ORDERED,
    /** The time without the central record was over, the clock was put back, or its owner's training had run out. */
    CONTENT_LOCKED,
    CONTENT_UNLOCKED,
    /** A code that was well formed and not this vault's. */
    RECOVERY_FAILED,
    /** Hearings and days by the numbers of their cases went into a file for a calendar. */
    DIARY_SAVED,
    /** Something in the life of a report: told back, remarked on, checked, signed, served. Why says which. */
    REPORT_LIFE,
    /** A letter was not written because it could have put somebody at risk. */
    LETTER_NOT_SENT,
    /** A filed copy, or a draft that says so, went into a file or to a printer. Why says which, and into what kind of place. */
    COPY_SAVED,
    COPY_PRINTED,
    /** It was about to leave, and the disk or the printer would not have it. */
    COPY_STAYED,
    /** Pages of the record that are no report went into a file, or onto paper. Why is the receipt. */
    EXTRACT_SAVED,
    EXTRACT_PRINTED,
    /** They were let out, and the disk or the printer would not have them. */
    EXTRACT_CAME_TO_NOTHING,
    /** What was copied in another case came in, because the court allows it. */
    PASTED_BY_PERMISSION,
    /** The line cannot be read: somebody has changed it. Never written by Tyst. */
    UNREADABLE;

    public Sort sort() {
        return switch (this) {
            case CASE_OPENED, SEALED_DETAIL_READ, COPY_OPENED, ATTACHMENT_READ -> Sort.READ;
            case INTERVIEW_READ, REPORT_READ, CONTEST_READ -> Sort.READ;
            case CONFLICT_READ, HISTORY_READ -> Sort.READ;
            case CASE_IMPORTED, ITEM_SAVED, INTERVIEW_SIGNED, STATEMENT_CORRECTED -> Sort.WRITTEN;
            case ATTACHMENT_ADDED, ATTACHMENT_TAKEN_OUT, REPORT_LIFE -> Sort.WRITTEN;
            case PASTED_BY_PERMISSION -> Sort.WRITTEN;
            case CONTEST_RAISED, CONTEST_DECIDED -> Sort.CONTESTED;
            case COPY_CHECKED, COPY_STOPPED, COPY_FILED, LETTER_NOT_SENT -> Sort.SENT;
            case COPY_SAVED, COPY_PRINTED, COPY_STAYED -> Sort.SENT;
            case EXTRACT_SAVED, EXTRACT_PRINTED, EXTRACT_CAME_TO_NOTHING -> Sort.SENT;
            case CENTRAL_RECORD_PUT_BACK -> Sort.SYNCED;
            case CONFLICT_SETTLED, SYNCED, JOINED_CENTRAL_RECORD, WENT_OFFLINE, WENT_ONLINE ->
                    Sort.SYNCED;
            case CASE_TAKEN_OFF, CASE_ASKED_BACK, HOLD_SET, HOLD_LIFTED -> Sort.KEEPING;
            case WORDS_KEPT_APART, WORDS_LET_GO, LATE_DECIDED, OPENING_REVIEWED -> Sort.KEEPING;
            case UNLOCKED, LOCKED, UNLOCK_FAILED, SETTINGS_CHANGED -> Sort.LAPTOP;
            case BACKUP_MADE, RECORD_PUT_BACK, OLDER_COPY_FOUND, OLDER_COPY_CAUGHT_UP ->
                    Sort.LAPTOP;
            case PASSPHRASE_CHANGED, RECOVERED_BY_CODE, RECOVERY_SHEET_TRIED -> Sort.LAPTOP;
            case SHEET_PRINTED, SHEET_SAVED, DIARY_SAVED -> Sort.LAPTOP;
            case RECOVERY_FAILED, AGENCY_TRUSTED, OPENED_BY_OFFICERS -> Sort.LAPTOP;
            case WIPE_ORDERED, CONTENT_LOCKED, CONTENT_UNLOCKED -> Sort.LAPTOP;
            case KEYS_EXCHANGED, KEY_EXCHANGE_TAKEN_BACK -> Sort.LAPTOP;
            case TRAIL_BROKEN, UNREADABLE -> Sort.LAPTOP;
        };
    }

    /** What somebody wants to know who looks into a history. */
    public enum Sort {
        READ,
        WRITTEN,
        CONTESTED,
        SENT,
        SYNCED,
        KEEPING,
        LAPTOP
    }
}
