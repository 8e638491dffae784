package org.tyst.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.AuditTrail;
import org.tyst.basics.Json;

/**
 * The chain: each link's MAC covers the link and the MAC before it, under a key of its own. The last link's number and MAC
 * are kept a second time, so that a cut tail shows here already; the central record holds them too and is the better witness.
 */
final class StoredAudit implements AuditTrail {
    private static final String HEAD = "audit.head";
    private static final String LAST = "SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1";
    private static final String INSERT =
            """
            INSERT INTO audit (seq, at, mono, device, who, act, case_id, item, why, mac)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String COLUMNS =
            "seq, at, mono, device, who, act, case_id, item, why, mac";
    private static final String ALL = "SELECT " + COLUMNS + " FROM audit ORDER BY seq";
    private static final String OF_CASE =
            "SELECT " + COLUMNS + " FROM audit WHERE case_id = ? ORDER BY seq";
    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final Sql sql;
    private final Transactions transactions;
    private final SettingTable settings;
    private final AuditMacs macs;
    private final Author author;
    private final Clock clock;
    private final LongSupplier mono;

    StoredAudit(
            Sql sql,
            Transactions transactions,
            AuditMacs macs,
            Author author,
            Clock clock,
            LongSupplier mono) {
        this.sql = sql;
        this.transactions = transactions;
        this.settings = new SettingTable(sql);
        this.macs = macs;
        this.author = author;
        this.clock = clock;
        this.mono = mono;
    }

    @Override
    public void record(Act act, Optional<UUID> caseId, Optional<UUID> item, String why) {
        transactions.required(() -> append(act, caseId, item, why));
    }

    void append(Act act, UUID caseId, UUID item, String why) {
        append(act, Optional.of(caseId), Optional.of(item), why);
    }

    /** Inside the transaction of what was done. */
    private void append(Act act, Optional<UUID> caseId, Optional<UUID> item, String why) {
        var last = last();
        var at = clock.instant();
        var entry =
                new AuditEntry(
                        last.seq + 1,
                        at,
                        mono.getAsLong(),
                        author.device(),
                        author.who(),
                        act,
                        caseId,
                        item,
                        why);
        var tag = tag(last.mac, entry);
        insert(entry, tag);
        settings.put(HEAD, head(entry.seq(), tag));
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId) {
        return sql.rows(OF_CASE, row -> link(row).entry, caseId);
    }

    @Override
    public Verdict verify() {
        var before = new Tail(0, BEFORE_THE_FIRST);
        for (var link : sql.rows(ALL, StoredAudit::link)) {
            if (link.entry.seq() != before.seq + 1) return new Verdict.MissingFrom(before.seq + 1);
            if (!Arrays.equals(link.mac, tag(before.mac, link.entry)))
                return new Verdict.BrokenAt(link.entry.seq());
            before = new Tail(link.entry.seq(), link.mac);
        }
        return ended(before);
    }

    private Verdict ended(Tail tail) {
        var kept = settings.get(HEAD).orElse(head(0, BEFORE_THE_FIRST));
        if (!kept.equals(head(tail.seq, tail.mac))) return new Verdict.MissingFrom(tail.seq + 1);
        return new Verdict.Whole(tail.seq, HexFormat.of().formatHex(tail.mac));
    }

    private Tail last() {
        return sql.row(LAST, row -> new Tail(row.number(1), row.bytes(2)))
                .orElse(new Tail(0, BEFORE_THE_FIRST));
    }

    private void insert(AuditEntry entry, byte[] tag) {
        sql.change(
                INSERT,
                entry.seq(),
                entry.at(),
                entry.mono(),
                entry.device(),
                entry.who(),
                entry.act(),
                entry.caseId(),
                entry.item(),
                entry.why(),
                tag);
    }

    private byte[] tag(byte[] before, AuditEntry entry) {
        return macs.of(entry.seq()).tag(before, Json.text(entry).getBytes(StandardCharsets.UTF_8));
    }

    private static String head(long seq, byte[] mac) {
        return seq + " " + HexFormat.of().formatHex(mac);
    }

    private static Link link(Sql.Row row) throws SQLException {
        var entry =
                new AuditEntry(
                        row.number(1),
                        Instant.parse(row.text(2)),
                        row.number(3),
                        row.text(4),
                        row.text(5),
                        Act.valueOf(row.text(6)),
                        row.maybeId(7),
                        row.maybeId(8),
                        row.text(9));
        return new Link(entry, row.bytes(10));
    }

    private record Link(AuditEntry entry, byte[] mac) {}

    private record Tail(long seq, byte[] mac) {}
}
