package org.tyst.app;

import org.tyst.basics.SaveOutcome.Why;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.store.SqlTrouble;
import org.tyst.store.Store;
import org.tyst.store.StoreOpening;
import org.tyst.vault.Opening;

/** What the vault and the store say, in the words of the door. */
final class DoorAnswers {
    static final String NO_ROOM = "T-FULL";
    static final String NOT_WRITABLE = "T-READ";
    static final String IN_USE = "T-TWICE";
    static final String CHOSEN = "T-BACK";
    static final String DAMAGED = "T-STORE";

    private DoorAnswers() {}

    static DoorAnswer refused(Opening opening) {
        return switch (opening) {
            case Opening.WrongPassphrase it -> new DoorAnswer.WrongPassphrase(it.failuresSoFar());
            case Opening.WrongRecoveryCode _ -> wrong();
            case Opening.Throttled it -> new DoorAnswer.WaitFor(it.waitBefore());
            case Opening.RecoveryOnly _ -> new DoorAnswer.RecoveryOnly();
            case Opening.Damaged _ -> hurt(Harm.VAULT_DAMAGED, "T-VAULT");
            case Opening.Missing _ -> hurt(Harm.VAULT_MISSING, "T-GONE");
            case Opening.NewerVersion _ -> hurt(Harm.VAULT_NEWER, "T-VNEW");
            case Opening.Opened _, Opening.Copying _, Opening.Swapping _ ->
                    throw new IllegalStateException("That was no refusal");
        };
    }

    /** Why the record did not open; the copies are not looked for yet. */
    static Injury injury(StoreOpening opening) {
        return switch (opening) {
            case StoreOpening.NotADatabaseOrWrongKey _ -> Injury.of(Harm.RECORD_DAMAGED, DAMAGED);
            case StoreOpening.OfAnotherVault _ ->
                    Injury.of(Harm.RECORD_OF_ANOTHER_VAULT, "T-OTHER");
            case StoreOpening.Missing _ -> Injury.of(Harm.RECORD_MISSING, "T-LOST");
            case StoreOpening.Older(var missing) ->
                    Injury.of(Harm.RECORD_OLDER, "T-OLDER-" + missing);
            case StoreOpening.NewerVersion(var version) ->
                    Injury.of(Harm.RECORD_NEWER, "T-NEWER-" + version);
            case StoreOpening.LockedByAnotherProcess _ -> Injury.of(Harm.IN_USE, IN_USE);
            case StoreOpening.CannotWrite(var why) -> injury(why);
            case StoreOpening.Unsafe _ -> Injury.of(Harm.UNSAFE, "T-UNSAFE");
            case StoreOpening.Opened _ -> throw new IllegalStateException("That was no refusal");
        };
    }

    /** A disk that did not take what was written: or is it that a page of the record, met on the way, cannot be read? */
    static Injury injury(Why why, Store store) {
        return why == Why.DISK_FAILED && isDamaged(store)
                ? Injury.of(Harm.RECORD_DAMAGED, DAMAGED)
                : injury(why);
    }

    private static boolean isDamaged(Store store) {
        try {
            return !store.isWhole();
        } catch (SqlTrouble e) {
            return e.isDamage();
        }
    }

    static Injury injury(Why why) {
        return switch (why) {
            case DISK_FULL -> Injury.of(Harm.DISK_FULL, NO_ROOM);
            case DISK_READ_ONLY -> Injury.of(Harm.READ_ONLY, NOT_WRITABLE);
            case DISK_FAILED -> Injury.of(Harm.DISK_FAILED, "T-DISK");
            case LOCKED -> Injury.of(Harm.IN_USE, IN_USE);
            case CASE_TAKEN_OFF, NOT_YOURS ->
                    throw new IllegalStateException("No case is at the door");
        };
    }

    static DoorAnswer hurt(Harm harm, String code) {
        return new DoorAnswer.Hurt(Injury.of(harm, code));
    }

    static DoorAnswer wrong() {
        return new DoorAnswer.WrongPassphrase(0);
    }

    static DoorAnswer damaged(String code) {
        return new DoorAnswer.Damaged(code);
    }
}
