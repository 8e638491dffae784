package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tyst.sync.Hash;
import org.tyst.sync.Kind;

/** Bytes in and out. They count only if they have the hash that their item named. */
final class ContentDesk {
    private final Transactions transactions;
    private final Tables tables;

    ContentDesk(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    void keep(UUID caseId, UUID item, byte[] bytes, Asking asking) throws SQLException {
        transactions.as(
                asking.user(),
                connection -> {
                    var named =
                            tables.contents()
                                    .named(connection, caseId, item)
                                    .orElseThrow(() -> new Turned(404, "item"));
                    tables.roles().checkWrites(connection, caseId, named.kind());
                    if (!named.sha256().equals(Hash.hex(bytes))) throw new Turned(409, "hash");
                    tables.contents().keep(connection, caseId, item, named, bytes);
                    if (isForTheCourt(connection, caseId, item))
                        tables.deliveries().post(connection, caseId, item);
                    tables.audit()
                            .write(
                                    connection,
                                    asking,
                                    Audit.Act.CONTENT_SENT,
                                    Optional.of(caseId),
                                    1);
                    return named;
                });
    }

    private boolean isForTheCourt(Connection connection, UUID caseId, UUID item)
            throws SQLException {
        return tables.items().standing(connection, caseId, Set.of(item)).values().stream()
                .anyMatch(it ->
                        it.kind() == Kind.FILED_COPY && Labels.isForTheCourt(it.writing().body()));
    }

    byte[] read(UUID caseId, UUID item, Asking asking) throws SQLException {
        return transactions.as(
                asking.user(),
                connection -> {
                    if (!tables.trainings().mayRead(connection)) throw new Turned(404, "content");
                    tables.audit()
                            .write(
                                    connection,
                                    asking,
                                    Audit.Act.CONTENT_FETCHED,
                                    Optional.of(caseId),
                                    1);
                    return tables.contents()
                            .read(connection, caseId, item)
                            .orElseThrow(() -> new Turned(404, "content"));
                });
    }
}
