package org.tyst.central;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tyst.sync.Operation;
import org.tyst.sync.World;
import org.tyst.sync.Writing;
import org.tyst.vault.CentralKeys;

/** Two laptops with encrypted files, faulty wires, and a central record on PostgreSQL. One life after another, each with a case of its own. */
final class RealWorld implements World, AutoCloseable {
    private static final int THINGS = 3;
    private static final String DOUBLED =
            """
            SELECT count(*) FROM (
                SELECT 1 FROM item_version WHERE case_id = ? AND kind <> 'LATE' GROUP BY op HAVING count(*) > 2) AS doubled
            """;
    private static final String LATE = "SELECT op, box FROM late_op WHERE case_id = ?";

    private final Boxes boxes = Boxes.under(CentralKeys.of(new byte[32]), new SecureRandom());
    private final Tables tables = Tables.with(boxes);
    private final UUID reader = UUID.randomUUID();
    private final List<RealLaptop> laptops =
            List.of(new RealLaptop("M. Rees"), new RealLaptop("S. Pritchard"));
    private Visit visit = new Visit();
    private List<UUID> things = List.of();

    /** A life that nobody has lived yet. */
    RealWorld begin(long seed) {
        visit = new Visit();
        things = IntStream.range(0, THINGS).mapToObj(_ -> new Visit().statementId.value()).toList();
        for (var i = 0; i < laptops.size(); i++)
            laptops.get(i).begin(visit, things, laptops.size() * seed + i);
        return this;
    }

    @Override
    public UUID caseId() {
        return visit.caseId.value();
    }

    @Override
    public UUID thing(int number) {
        return things.get(number);
    }

    @Override
    public Living laptop(int which) {
        return laptops.get(which);
    }

    @Override
    public boolean canBePutBack() {
        return false;
    }

    @Override
    public void backUp() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putBack() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mend() {
        laptops.forEach(RealLaptop::mend);
    }

    @Override
    public Kept kept(Collection<Operation> sent) {
        try {
            TempCentral.server().administration().allocate(caseId(), reader, TempCentral.ADMIN);
            var items = asReader(database -> tables.items().since(database, caseId(), 0, 10_000));
            var conflicts =
                    asReader(database ->
                            tables.conflicts().between(database, caseId(), 0, Long.MAX_VALUE));
            try (var owner = Underneath.owner()) {
                return new Kept(items, conflicts, late(owner, sent), doubled(owner));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private <T> T asReader(Transactions.Work<T> work) throws SQLException {
        return TempCentral.server().database().transactions().as(reader, work);
    }

    /** A box opens only as the item that it is, which the row does not say. */
    private List<Writing> late(Connection owner, Collection<Operation> sent) throws SQLException {
        var items =
                sent.stream()
                        .collect(Collectors.toMap(Operation::id, Operation::item, (one, _) -> one));
        return Sql.rows(
                owner,
                LATE,
                row ->
                        boxes.open(
                                        row.getBytes("box"),
                                        caseId(),
                                        Objects.requireNonNull(items.get(Sql.uuid(row, "op"))),
                                        0)
                                .writing(),
                caseId());
    }

    private Optional<String> doubled(Connection owner) throws SQLException {
        var doubled = Sql.row(owner, DOUBLED, row -> row.getLong(1), caseId()).orElseThrow();
        return Optional.of("an effect twice").filter(_ -> doubled > 0);
    }

    @Override
    public void close() throws IOException {
        for (var laptop : laptops) laptop.close();
    }
}
