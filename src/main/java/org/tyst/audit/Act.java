package org.tyst.audit;

/** What was done. The constants are stored: add, never rename. */
public enum Act {
    UNLOCKED,
    LOCKED,
    UNLOCK_FAILED,
    CASE_IMPORTED,
    CASE_OPENED,
    SEALED_DETAIL_READ,
    ITEM_SAVED,
    INTERVIEW_SIGNED,
    STATEMENT_CORRECTED,
    CONTEST_RAISED,
    CONTEST_DECIDED,
    COPY_CHECKED,
    COPY_FILED,
    COPY_EXPORTED,
    CONFLICT_SETTLED,
    SYNCED,
    SETTINGS_CHANGED,
    ATTACHMENT_ADDED,
    ATTACHMENT_READ
}
