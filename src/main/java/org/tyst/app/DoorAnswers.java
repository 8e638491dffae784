package org.tyst.app;

import org.tyst.people.DoorAnswer;
import org.tyst.store.StoreOpening;
import org.tyst.vault.Opening;

/** What the vault and the store say, in the words of the door. */
final class DoorAnswers {
    private DoorAnswers() {}

    static DoorAnswer refused(Opening opening) {
        return switch (opening) {
            case Opening.WrongPassphrase it -> new DoorAnswer.WrongPassphrase(it.failuresSoFar());
            case Opening.WrongRecoveryCode _ -> wrong();
            case Opening.Throttled it -> new DoorAnswer.WaitFor(it.waitBefore());
            case Opening.RecoveryOnly _ -> new DoorAnswer.RecoveryOnly();
            case Opening.Damaged _ -> damaged("T-VAULT");
            case Opening.Missing _ -> damaged("T-GONE");
            case Opening.NewerVersion _ -> damaged("T-NEWER");
            case Opening.Opened _, Opening.Copying _, Opening.Swapping _ ->
                    throw new IllegalStateException("That was no refusal");
        };
    }

    static DoorAnswer refused(StoreOpening opening) {
        return switch (opening) {
            case StoreOpening.NotADatabaseOrWrongKey _,
                    StoreOpening.OfAnotherVault _,
                    StoreOpening.Missing _,
                    StoreOpening.Older _ ->
                    damaged("T-STORE");
            case StoreOpening.NewerVersion _ -> damaged("T-NEWER");
            case StoreOpening.LockedByAnotherProcess _ -> damaged("T-TWICE");
            case StoreOpening.CannotWrite _ -> damaged("T-WRITE");
            case StoreOpening.Unsafe _ -> damaged("T-UNSAFE");
            case StoreOpening.Opened _ -> throw new IllegalStateException("That was no refusal");
        };
    }

    static DoorAnswer wrong() {
        return new DoorAnswer.WrongPassphrase(0);
    }

    static DoorAnswer damaged(String code) {
        return new DoorAnswer.Damaged(code);
    }
}
