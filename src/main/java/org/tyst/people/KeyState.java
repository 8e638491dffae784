package org.tyst.people;

import java.util.Optional;

/**
 * What opens this laptop beside its passphrase.
 *
 * @param sheet a recovery sheet that was tried
 * @param agency the fingerprint of the agency's key, if two of its officers can open this laptop
 */
public record KeyState(boolean sheet, Optional<String> agency) {}
