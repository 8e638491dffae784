package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Lost;
import org.tyst.sync.Operation;
import org.tyst.sync.Writing;

/**
 * What one push touches of one case, under the case's lock: read in a few questions before anything is ruled on, and written in
 * a few statements afterwards, however many operations there are. In between, what stands is what stands here. Whoever asks
 * the database itself meanwhile writes first.
 */
final class OneCase {
    private final Connection connection;
    private final Tables tables;
    private final UUID caseId;
    private final Head head;
    private final Reach reach;
    private final Asking asking;
    private final Map<UUID, OpLog.Line> logged;
    private final Map<UUID, CentralItem> standing;
    private final Map<Long, Items.Version> versions;
    private final List<Items.Sent> toKeep = new ArrayList<>();
    private final Map<UUID, CentralItem> toStand = new LinkedHashMap<>();
    private final List<OpLog.Entry> toLog = new ArrayList<>();

    private OneCase(
            Connection connection,
            Tables tables,
            Head head,
            Reach reach,
            List<Operation> operations,
            Asking asking)
            throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.head = head;
        this.reach = reach;
        this.caseId = operations.getFirst().caseId();
        this.asking = asking;
        this.logged = tables.log().find(connection, caseId, ids(operations));
        var items = operations.stream().map(Operation::item).collect(Collectors.toSet());
        this.standing = new HashMap<>(tables.items().standing(connection, caseId, items));
        this.versions =
                new HashMap<>(tables.items().versions(connection, caseId, older(operations)));
    }

    static OneCase read(
            Connection connection,
            Tables tables,
            Head head,
            Reach reach,
            List<Operation> operations,
            Asking asking)
            throws SQLException {
        return new OneCase(connection, tables, head, reach, operations, asking);
    }

    Reach reach() {
        return reach;
    }

    /** The next version of the case. */
    long next() {
        return head.next();
    }

    void moved(UUID item, long from, long to) {
        head.moved(item, from, to);
    }

    private static Set<UUID> ids(List<Operation> operations) {
        return operations.stream().map(Operation::id).collect(Collectors.toSet());
    }

    /** What the operations were written on, unless it is what stands. */
    private Collection<Long> older(List<Operation> operations) {
        return operations.stream()
                .filter(op -> op.baseVid() > 0 && !standsAt(op.item(), op.baseVid()))
                .map(Operation::baseVid)
                .collect(Collectors.toSet());
    }

    private boolean standsAt(UUID item, long vid) {
        return standing(item).filter(now -> now.vid() == vid).isPresent();
    }

    Optional<OpLog.Line> logged(UUID op) {
        return Optional.ofNullable(logged.get(op));
    }

    /** Something that none of the operations is about: what stands has first to be written. */
    Optional<CentralItem> bring(UUID item) throws SQLException {
        write();
        standing.putAll(tables.items().standing(connection, caseId, Set.of(item)));
        return standing(item);
    }

    /** One more operation, that was not sent with the others. */
    void bring(Operation op) throws SQLException {
        bring(op.item());
        logged.putAll(tables.log().find(connection, caseId, Set.of(op.id())));
        versions.putAll(tables.items().versions(connection, caseId, older(List.of(op))));
    }

    Optional<CentralItem> standing(UUID item) {
        return Optional.ofNullable(standing.get(item));
    }

    Optional<Writing> version(UUID item, long vid) {
        return standsAt(item, vid)
                ? standing(item).map(CentralItem::writing)
                : Optional.ofNullable(versions.get(vid))
                        .filter(version -> version.item().equals(item))
                        .map(Items.Version::writing);
    }

    /** @param was the version that this was on a line of history that broke off */
    void keep(CentralItem item, UUID op, Optional<Lost> was) {
        versions.put(item.vid(), new Items.Version(item.item(), item.writing()));
        toKeep.add(new Items.Sent(item, op, was));
    }

    /** The hash that was named first stays: bytes never change. What was taken out has none. */
    void stand(CentralItem item) {
        var before = standing(item.item());
        var hash =
                item.writing().gone()
                        ? Optional.<String>empty()
                        : before.flatMap(CentralItem::contentSha256).or(item::contentSha256);
        stands(item.with(hash));
    }

    /** The bytes of something whose words were here before anybody named them. */
    void name(UUID item, Optional<String> sha256) {
        var now = standing(item).orElseThrow();
        if (sha256.isPresent() && now.contentSha256().isEmpty() && !now.writing().gone())
            stands(now.with(sha256));
    }

    private void stands(CentralItem item) {
        standing.put(item.item(), item);
        toStand.put(item.item(), item);
    }

    void log(Operation op, OpLog.Line line) {
        logged.put(op.id(), line);
        toLog.add(new OpLog.Entry(op.id(), line));
    }

    void write() throws SQLException {
        var texts = toKeep.stream().map(tables.items()::sealed).toList();
        new CaseWriting(connection, caseId, asking).write(texts, toStand.values(), toLog, head);
        toKeep.clear();
        toStand.clear();
        toLog.clear();
    }
}
