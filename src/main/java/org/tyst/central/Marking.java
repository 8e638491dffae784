package org.tyst.central;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Remembers, for each device, the last batch it made ready: by that a laptop notices that its record is an older copy. */
final class Marking {
    private final Transactions transactions;
    private final Devices devices;

    Marking(Transactions transactions, Devices devices) {
        this.transactions = transactions;
        this.devices = devices;
    }

    Optional<UUID> mark(UUID device, UUID mark) throws SQLException {
        return transactions.asNobody(connection -> devices.mark(connection, device, mark));
    }
}
