package org.tyst.people;

import java.time.Duration;

/** What became of an attempt at the door. None of them loses anything. */
public sealed interface DoorAnswer {
    record Opened() implements DoorAnswer {}

    record WrongPassphrase(int failures) implements DoorAnswer {}

    record WaitFor(Duration pause) implements DoorAnswer {}

    /** After too many failures only the recovery code opens the record. */
    record RecoveryOnly() implements DoorAnswer {}

    /** The file with the keys is older than the record: somebody may have put it back. The sheet opens all the same. */
    record OlderKeys() implements DoorAnswer {}

    /** The record did not open. It is as it was found; the page about it says what to do. */
    record Hurt(Injury injury) implements DoorAnswer {}

    /** The record or this computer is not as it must be; the code is for the phone. */
    record Damaged(String supportCode) implements DoorAnswer {}
}
