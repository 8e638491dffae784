package org.tyst.central;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;
import org.tyst.sync.Writing;

/** What the central record itself writes into a case, so that it reaches every laptop as everything else does. */
final class InTheCase {
    private final Items items;

    InTheCase(Items items) {
        this.items = items;
    }

    /** @param author for those who read it */
    record Entry(
            UUID caseId,
            UUID item,
            Kind kind,
            Optional<UUID> parent,
            ObjectNode body,
            String author,
            Instant at) {}

    /** A first version, or the next one. Through the walls that everybody's writing goes through. */
    void write(Connection connection, Entry entry, Asking asking) throws SQLException {
        var head = Head.lock(connection, entry.caseId).orElseThrow();
        var before =
                Optional.ofNullable(
                        items.standing(connection, entry.caseId, Set.of(entry.item))
                                .get(entry.item));
        var item = item(entry, head.next());
        items.keep(
                connection,
                List.of(new Items.Sent(item, UUID.randomUUID(), Optional.empty())),
                asking);
        items.stand(connection, List.of(item));
        head.moved(entry.item, before.map(CentralItem::vid).orElse(0L), item.vid());
        head.save(connection);
    }

    private static CentralItem item(Entry entry, long vid) {
        return new CentralItem(
                entry.item,
                entry.caseId,
                entry.kind,
                entry.parent,
                vid,
                new Writing(entry.body, Map.of(), 0, false),
                Optional.empty(),
                entry.author,
                entry.at);
    }
}
