package org.tyst.store;

import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Id;
import org.tyst.sync.Kind;

/** A thing on its way into the table: where it belongs, and the record that is its body. */
public record Item(UUID id, UUID caseId, Kind kind, Optional<UUID> parent, int place, Record body) {

    static Item of(Kind kind, Id id, Id caseId, Record body) {
        return new Item(id.value(), caseId.value(), kind, Optional.empty(), 0, body);
    }

    Item under(Id above, int at) {
        return new Item(id, caseId, kind, Optional.of(above.value()), at, body);
    }
}
