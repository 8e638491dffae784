package org.tyst.central;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Operation;
import org.tyst.sync.Writing;
import org.tyst.vault.CentralKeys;

/** One case as the central record has it, read underneath the service: by somebody who is given it for that. */
final class CaseThere {
    private static final String DOUBLED =
            """
            SELECT count(*) FROM (
                SELECT 1 FROM item_version WHERE case_id = ? AND kind <> 'LATE' GROUP BY op HAVING count(*) > 2) AS doubled
            """;
    private static final String LATE = "SELECT op, box FROM late_op WHERE case_id = ?";

    private final UUID caseId;
    private final UUID reader = UUID.randomUUID();
    private final Boxes boxes = Boxes.under(CentralKeys.of(new byte[32]), new SecureRandom());
    private final Tables tables = Tables.with(boxes);

    CaseThere(UUID caseId) throws SQLException {
        this.caseId = caseId;
        TempCentral.server().administration().allocate(caseId, reader, TempCentral.ADMIN);
    }

    List<CentralItem> items() throws SQLException {
        return asReader(database -> tables.items().since(database, caseId, 0, 10_000));
    }

    List<CentralConflict> conflicts() throws SQLException {
        return asReader(
                database -> tables.conflicts().between(database, caseId, 0, Long.MAX_VALUE));
    }

    private <T> T asReader(Transactions.Work<T> work) throws SQLException {
        return TempCentral.server().database().transactions().as(reader, work);
    }

    /** An operation leaves the text that was sent, and at most one that was made of it. */
    Optional<String> doubled(Connection owner) throws SQLException {
        var doubled = Sql.row(owner, DOUBLED, row -> row.getLong(1), caseId).orElseThrow();
        return Optional.of("an effect twice").filter(_ -> doubled > 0);
    }

    /** A box opens only as the item that it is, which the row does not say. */
    List<Writing> late(Connection owner, Collection<Operation> sent) throws SQLException {
        var items =
                sent.stream()
                        .collect(Collectors.toMap(Operation::id, Operation::item, (one, _) -> one));
        return Sql.rows(
                owner,
                LATE,
                row ->
                        boxes.open(
                                        row.getBytes("box"),
                                        caseId,
                                        Objects.requireNonNull(items.get(Sql.uuid(row, "op"))),
                                        0)
                                .writing(),
                caseId);
    }
}
