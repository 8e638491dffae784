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

    Optional<UUID> mark(Asking asking, Protocol.MarkAsked asked) throws SQLException {
        return transactions.asNobody(connection -> {
            if (asking.welcome()) tables.putBacks().check(connection, asked.line());
            var line = tables.putBacks().current(connection);
            return tables.devices().mark(connection, asking.device(), asked.mark(), line);
        });
    }
}
