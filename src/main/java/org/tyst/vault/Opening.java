package org.tyst.vault;

import java.time.Duration;

/** What came of trying to open a vault. */
public sealed interface Opening {

    record Opened(VaultKeys keys) implements Opening {}

    /** Opened, in the middle of an exchange of keys: the record is still under {@code before}, and must be copied anew. */
    record Copying(VaultKeys keys, VaultKeys before) implements Opening {}

    /** Opened, and the record under the new keys may still lie beside the old one: put it in its place first. */
    record Swapping(VaultKeys keys) implements Opening {}

    /** Nothing is lost; {@code waitBefore} is how long the next try must wait, zero at first. */
    record WrongPassphrase(int failuresSoFar, Duration waitBefore) implements Opening {}

    /** Too soon after the last failure; this try was not counted and not made. */
    record Throttled(Duration waitBefore) implements Opening {}

    /** Too many failures: only the recovery code opens this vault now. */
    record RecoveryOnly(int failures) implements Opening {}

    /** The code is well formed and not this vault's. */
    record WrongRecoveryCode() implements Opening {}

    record Damaged(String why) implements Opening {}

    record Missing() implements Opening {}

    record NewerVersion(int version) implements Opening {}

    default boolean isOpen() {
        return this instanceof Opened || this instanceof Copying || this instanceof Swapping;
    }
}
