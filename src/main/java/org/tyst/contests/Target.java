package org.tyst.contests;

import java.util.UUID;

/** The item that is contested: a statement or a fact, by its own id. */
public record Target(Kind kind, UUID id) {
    public enum Kind {
        STATEMENT,
        FACT
    }
}
