package org.tyst.store;

import java.nio.BufferUnderflowException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;

/** The rows of the chain, and its head: the last link's number and MAC, kept a second time so that a cut tail shows. */
final class AuditTable {
    private static final String HEAD = "audit.head";
    private static final String INSERT =
            """
            INSERT INTO audit (seq, session, at, mono, device, who, act, case_id, item, why, why_mac, mac)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;
    private static final String READ =
            """
            SELECT seq, coalesce(session, 0), at, mono, device, who, act, case_id, item, why, why_mac, mac FROM audit
            """;
    private static final String LAST = READ + " ORDER BY seq DESC LIMIT 1";
    private static final String ONE = READ + " WHERE seq = ?";
    private static final String AFTER = READ + " WHERE seq > ? ORDER BY seq LIMIT ?";
    private static final String OF_CASE = READ + " WHERE case_id = ? ORDER BY seq";
    private static final String OF_ACT = READ + " WHERE act = ? ORDER BY seq";
    private static final String OF_LAPTOP =
            READ
                    + """
                     WHERE case_id IS NULL OR act IN ('CASE_TAKEN_OFF', 'CASE_ASKED_BACK', 'CASE_IMPORTED')
                    ORDER BY seq DESC LIMIT ?
                    """;
    private static final String TAKE_OUT =
            "UPDATE audit SET why = '' WHERE case_id = ? AND why_mac IS NOT NULL AND act <> 'CASE_TAKEN_OFF'";

    private final Sql sql;
    private final SettingTable settings;

    AuditTable(Sql sql) {
        this.sql = sql;
        this.settings = new SettingTable(sql);
    }

    record Tail(long seq, byte[] mac) {
        static final Tail NONE = new Tail(0, ChainMac.BEFORE_THE_FIRST);

        String text() {
            return seq + " " + HexFormat.of().formatHex(mac);
        }
    }

    void add(AuditLink link) {
        var entry = link.entry();
        sql.change(
                INSERT,
                entry.seq(),
                entry.session(),
                entry.at(),
                entry.mono(),
                entry.device(),
                entry.who(),
                entry.act(),
                entry.caseId(),
                entry.item(),
                entry.why(),
                link.whyMac(),
                link.mac());
        settings.put(HEAD, new Tail(entry.seq(), link.mac()).text());
    }

    Tail last() {
        return sql.row(LAST, AuditTable::link)
                .map(link -> new Tail(link.seq(), link.mac()))
                .orElse(Tail.NONE);
    }

    /** What was last written down about the end of the chain, as {@link Tail#text()}. */
    String head() {
        return settings.get(HEAD).orElse(Tail.NONE.text());
    }

    Optional<AuditLink> one(long seq) {
        return sql.row(ONE, AuditTable::link, seq);
    }

    List<AuditLink> after(long seq, int most) {
        return sql.rows(AFTER, AuditTable::link, seq, most);
    }

    List<AuditEntry> ofCase(UUID caseId) {
        return sql.rows(OF_CASE, row -> link(row).entry(), caseId);
    }

    List<AuditEntry> ofAct(Act act) {
        return sql.rows(OF_ACT, row -> link(row).entry(), act);
    }

    List<AuditEntry> ofLaptop(int most) {
        return sql.rows(OF_LAPTOP, row -> link(row).entry(), most);
    }

    /** A reason may tell a name or a sentence: it goes with its case. */
    void takeReasonsOut(UUID caseId) {
        sql.change(TAKE_OUT, caseId);
    }

    private static AuditLink link(Sql.Row row) throws SQLException {
        try {
            return readable(row);
        } catch (IllegalArgumentException | DateTimeException | BufferUnderflowException e) {
            return unreadable(row);
        }
    }

    private static AuditLink readable(Sql.Row row) throws SQLException {
        var entry =
                new AuditEntry(
                        row.number(1),
                        row.number(2),
                        Instant.parse(row.text(3)),
                        row.number(4),
                        row.text(5),
                        row.text(6),
                        Act.valueOf(row.text(7)),
                        row.maybeId(8),
                        row.maybeId(9),
                        row.text(10));
        return new AuditLink(entry, row.maybeBytes(11), row.bytes(12));
    }

    /** No MAC fits it, so a check stops here; a page shows that there is something that cannot be read. */
    private static AuditLink unreadable(Sql.Row row) throws SQLException {
        var entry =
                new AuditEntry(
                        row.number(1),
                        row.number(2),
                        Instant.EPOCH,
                        0,
                        "",
                        "",
                        Act.UNREADABLE,
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return new AuditLink(entry, Optional.empty(), row.bytes(12));
    }
}
