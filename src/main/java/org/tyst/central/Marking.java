package org.tyst.central;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Protocol;

/** Remembers, for each device, the last batch it made ready: by that a laptop notices that its record is an older copy. */
final class Marking {
    private final Transactions transactions;
    private final Tables tables;

    Marking(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    /**
     * The mark that was seen last, if the laptop thinks that it was another. Not yet on a disk when it is answered: it gets there
     * with the operations, or is as little there as they.
     */
    Optional<UUID> overtaken(Asking asking, Protocol.PushAsked asked) throws SQLException {
        if (asked.mark().isEmpty()) return Optional.empty();
        var mark = asked.mark().get();
        return transactions.meeting(connection ->
                tables.devices().overtaken(connection, asking.device(), mark, asked.line()));
    }

    /** As an earlier Tyst asks, before it pushes. */
    Optional<UUID> mark(Asking asking, Protocol.MarkAsked asked) throws SQLException {
        return transactions.asNobody(connection -> {
            if (asking.welcome()) tables.putBacks().check(connection, asked.line());
            var line = tables.putBacks().current(connection);
            return tables.devices().mark(connection, asking.device(), asked.mark(), line);
        });
    }
}
