package org.tyst.people;

import java.util.Optional;

/** The answers with which a laptop is made somebody's own. Not a value to keep: the passphrase is zeroed after use. */
public record SetUp(
        String name,
        Role role,
        Organisation organisation,
        char[] passphrase,
        Optional<String> enrolmentCode) {
    public static final int SHORTEST_PASSPHRASE = 12;

    public SetUp {
        if (name.isBlank()) throw new IllegalArgumentException("A laptop is set up for somebody");
        if (passphrase.length < SHORTEST_PASSPHRASE)
            throw new IllegalArgumentException("Too short a passphrase");
    }
}
