package org.tyst.central;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.tyst.sync.Testified;
import org.tyst.sync.Testimony;

/** Hears what was done on a laptop, and writes down when it does not fit what the same laptop had shown before. */
final class Hearing {
    private final Transactions transactions;
    private final Tables tables;
    private final Clock clock;

    Hearing(Transactions transactions, Tables tables, Clock clock) {
        this.clock = clock;
        this.transactions = transactions;
        this.tables = tables;
    }

    Testified hear(Testimony said, Asking asking) throws SQLException {
        return transactions.as(
                asking.user(),
                connection -> {
                    var heard = tables.testimonies().hear(connection, asking.device(), said);
                    if (heard.discord().isPresent())
                        tables.audit()
                                .write(connection, asking, Audit.Act.DISCORD, Optional.empty(), 1);
                    tables.handovers().told(connection, said, asking, clock.instant());
                    return heard;
                });
    }
}
