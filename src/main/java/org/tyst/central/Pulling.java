package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tyst.sync.CasePart;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Protocol;
import org.tyst.sync.Pulled;

/** What changed since a laptop last read, case by case, in the order of each case's counter, in parts of bounded size. */
final class Pulling {
    private static final int ITEMS_AN_ANSWER = 400;
    private static final String HEADS =
            "SELECT case_id, ver, state_hash, closed_at IS NOT NULL AS closed FROM case_head ORDER BY case_id";

    private static final String ENDED = "SELECT my_ended() AS case_id";

    private final Transactions transactions;
    private final Tables tables;
    private final Clock clock;

    Pulling(Transactions transactions, Tables tables, Clock clock) {
        this.clock = clock;
        this.transactions = transactions;
        this.tables = tables;
    }

    private record HeadRow(UUID caseId, long ver, String hash, boolean closed) {}

    Pulled pull(Protocol.PullAsked asked, Asking asking) throws SQLException {
        return transactions.readingAs(asking.user(), connection -> pull(connection, asked, asking));
    }

    private Pulled pull(Connection connection, Protocol.PullAsked asked, Asking asking)
            throws SQLException {
        var line = tables.putBacks().current(connection);
        var shared = shared(connection, asked.line(), line);
        var roles = tables.roles().all(connection);
        var heads = heads(connection);
        var inPart = Roles.inPart(roles);
        var parts = new ArrayList<CasePart>();
        var room = ITEMS_AN_ANSWER;
        var more = false;
        var trainedUntil = tables.trainings().mine(connection);
        var isShown = trainedUntil.filter(this::isPast).isEmpty();
        for (var head : isShown ? heads : List.<HeadRow>of()) {
            var from = from(head.caseId(), asked.readTo(), shared);
            if (from >= head.ver()) continue;
            more |= room <= 0;
            if (room <= 0) break;
            var part = part(connection, head, inPart.contains(head.caseId()), from, room);
            parts.add(part);
            room -= part.items().size() + 1;
            more |= !part.whole();
        }
        audit(connection, asking, parts);
        return new Pulled(
                parts,
                cases(heads, _ -> true),
                more,
                tables.contents().wanted(connection),
                Set.copyOf(Sql.rows(connection, ENDED, row -> Sql.uuid(row, "case_id"))),
                cases(heads, HeadRow::closed),
                Optional.of(line),
                shared.orElse(Map.of()),
                trainedUntil,
                Roles.openedUntil(roles),
                isShown ? tables.people().linked(connection) : List.of());
    }

    /** Whoever may not read at present is told so, and what they have, and no words of it. */
    private boolean isPast(LocalDate lastDay) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).isAfter(lastDay);
    }

    /** Empty while this laptop reads the line that it knows, or its first. */
    private Optional<Map<UUID, Long>> shared(Connection connection, Optional<UUID> known, UUID line)
            throws SQLException {
        return known.isEmpty() || known.get().equals(line)
                ? Optional.empty()
                : Optional.of(tables.putBacks().shared(connection, known.get()));
    }

    private static long from(
            UUID caseId, Map<UUID, Long> readTo, Optional<Map<UUID, Long>> shared) {
        var read = readTo.getOrDefault(caseId, 0L);
        return shared.map(all -> Math.min(read, all.getOrDefault(caseId, 0L))).orElse(read);
    }

    private CasePart part(Connection connection, HeadRow head, boolean inPart, long from, int most)
            throws SQLException {
        var items = tables.items().since(connection, head.caseId(), from, most);
        var whole = items.size() < most;
        var to = whole ? head.ver() : items.getLast().vid();
        var conflicts = tables.conflicts().between(connection, head.caseId(), from, to);
        var hash = inPart ? tables.items().hash(connection, head.caseId()) : head.hash();
        return new CasePart(head.caseId(), from, to, whole, items, conflicts, hash);
    }

    private static List<HeadRow> heads(Connection connection) throws SQLException {
        return Sql.rows(
                connection,
                HEADS,
                row ->
                        new HeadRow(
                                Sql.uuid(row, "case_id"),
                                row.getLong("ver"),
                                row.getString("state_hash"),
                                row.getBoolean("closed")));
    }

    private static Set<UUID> cases(List<HeadRow> heads, Predicate<HeadRow> of) {
        return heads.stream().filter(of).map(HeadRow::caseId).collect(Collectors.toSet());
    }

    private void audit(Connection connection, Asking asking, List<CasePart> parts)
            throws SQLException {
        for (var part : parts) {
            List<CentralItem> items = part.items();
            tables.audit()
                    .write(
                            connection,
                            asking,
                            Audit.Act.PULLED,
                            Optional.of(part.caseId()),
                            items.size());
        }
    }
}
