package org.tyst.basics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An identity. Each kind of thing has its own tiny record, so that one can never stand for another. */
public interface Id {
    @JsonValue
    UUID value();
}
