package org.tyst.sync;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.tyst.basics.Id;
import org.tyst.basics.Ids;

/**
 * One conflict, by a name that every laptop calls it by: of the operation that met it, and of the line of the central record's
 * history on which it did. After a put-back the same operation may meet another text, and nobody has decided about that yet.
 */
public record ConflictId(UUID value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConflictId {}

    public static ConflictId met(UUID op, UUID line) {
        return new ConflictId(Ids.named("conflict", op + "|" + line));
    }

    public static ConflictId of(String text) {
        return new ConflictId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
