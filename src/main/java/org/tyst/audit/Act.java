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
    COPY_STOPPED,
    COPY_FILED,
    COPY_EXPORTED,
    CONFLICT_SETTLED,
    SYNCED,
    SETTINGS_CHANGED,
    /** A backup, or what could be saved of a damaged record, took the record's place. */
    RECORD_PUT_BACK,
    /** The central record knows a later copy of this record than this one. */
    OLDER_COPY_FOUND,
    OLDER_COPY_CAUGHT_UP,
    PASSPHRASE_CHANGED,
    RECOVERED_BY_CODE,
    RECOVERY_SHEET_TRIED,
    AGENCY_TRUSTED,
    OPENED_BY_OFFICERS,
    KEYS_EXCHANGED,
    KEY_EXCHANGE_TAKEN_BACK
}
