package org.tyst.central;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.central.Audit.About;
import org.tyst.central.Audit.Act;
import org.tyst.central.Audit.By;

/** The queue of copies for the court, as an administrator's account sees it. */
record QueueOffice(Transactions transactions, Deliveries deliveries, Audit audit) {
    List<Deliveries.Line> outstanding() throws SQLException {
        return transactions.asNobody(deliveries::outstanding);
    }

    /** False if it is not waiting for a person. */
    boolean sendAgain(UUID caseId, UUID copy, By by) throws SQLException {
        var about = new About(Optional.empty(), Optional.empty(), Optional.of(caseId));
        return transactions.asNobody(connection -> {
            if (!deliveries.again(connection, caseId, copy)) return false;
            audit.write(connection, Act.SENT_AGAIN, about, by);
            return true;
        });
    }
}
