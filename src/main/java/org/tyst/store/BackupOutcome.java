package org.tyst.store;

import org.tyst.basics.SaveOutcome.Why;

/** What came of wanting a backup. */
public sealed interface BackupOutcome {

    record Made(Backup backup) implements BackupOutcome {}

    /** The newest is new enough. */
    record NotDue() implements BackupOutcome {}

    /** There would be too little room left to work in. The older ones stay. */
    record NoRoom() implements BackupOutcome {}

    /** The disk would not. The older ones stay. */
    record NotMade(Why why) implements BackupOutcome {}

    /** The record itself could not be read whole. Nothing older was touched: it is needed now. */
    record RecordDamaged() implements BackupOutcome {}
}
