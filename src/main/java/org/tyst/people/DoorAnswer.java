package org.tyst.people;

import java.time.Duration;
import java.util.Optional;

/** What became of an attempt at the door. None of them loses anything. */
public sealed interface DoorAnswer {
    /** The code is there once, after a new passphrase was set up: it is shown, written down, and kept nowhere. */
    record Opened(Optional<String> recoveryCode) implements DoorAnswer {}

    record WrongPassphrase(int failures) implements DoorAnswer {}

    record WaitFor(Duration pause) implements DoorAnswer {}

    /** After too many failures only the recovery code opens the record. */
    record RecoveryOnly() implements DoorAnswer {}

    /** The record or this computer is not as it must be; the code is for the phone. */
    record Damaged(String supportCode) implements DoorAnswer {}
}
