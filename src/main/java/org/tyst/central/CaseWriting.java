package org.tyst.central;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Lost;
import org.tyst.sync.Refusal;

/** What a push leaves in a case, in one statement: every text, what stands, what became of each operation, and the counter. */
final class CaseWriting {
    private static final String WRITE =
            """
            WITH kept AS (
                INSERT INTO item_version (case_id, item, kind, vid, op, device, user_id, box, lost_line, lost_vid)
                SELECT ?, item, kind, vid, op, ?, ?, box, lost_line, lost_vid
                FROM unnest(?::uuid[], ?::text[], ?::bigint[], ?::uuid[], ?::bytea[], ?::uuid[], ?::bigint[])
                    AS text (item, kind, vid, op, box, lost_line, lost_vid)),
            stood AS (
                INSERT INTO item (case_id, item, kind, parent, vid, content_sha256)
                SELECT ?, item, kind, parent, vid, content_sha256
                FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[])
                    AS now (item, kind, parent, vid, content_sha256)
                ON CONFLICT (case_id, item)
                DO UPDATE SET vid = excluded.vid, parent = excluded.parent, content_sha256 = excluded.content_sha256),
            logged AS (
                INSERT INTO op_log (case_id, op, item, outcome, sent_vid, refusal, device)
                SELECT ?, op, item, outcome, sent_vid, refusal, ?
                FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::text[])
                    AS became (op, item, outcome, sent_vid, refusal))
            UPDATE case_head SET ver = ?, state_hash = ? WHERE case_id = ?
            """;

    private final Connection connection;
    private final UUID caseId;
    private final Asking asking;

    CaseWriting(Connection connection, UUID caseId, Asking asking) {
        this.connection = connection;
        this.caseId = caseId;
        this.asking = asking;
    }

    /** @param standing each item once */
    void write(
            List<Items.Sealed> texts,
            Collection<CentralItem> standing,
            List<OpLog.Entry> outcomes,
            Head head)
            throws SQLException {
        if (texts.isEmpty() && standing.isEmpty() && outcomes.isEmpty()) return;
        Sql.change(
                connection,
                WRITE,
                caseId,
                asking.device(),
                asking.user(),
                array("uuid", texts, text -> text.sent().item().item()),
                array("text", texts, text -> text.sent().item().kind().name()),
                array("bigint", texts, text -> text.sent().item().vid()),
                array("uuid", texts, text -> text.sent().op()),
                boxes(texts),
                array("uuid", texts, text -> text.sent().was().map(Lost::line).orElse(null)),
                array("bigint", texts, text -> text.sent().was().map(Lost::vid).orElse(null)),
                caseId,
                array("uuid", standing, CentralItem::item),
                array("text", standing, item -> item.kind().name()),
                array("uuid", standing, item -> item.parent().orElse(null)),
                array("bigint", standing, CentralItem::vid),
                array("text", standing, item -> item.contentSha256().orElse(null)),
                caseId,
                asking.device(),
                array("uuid", outcomes, OpLog.Entry::op),
                array("uuid", outcomes, entry -> entry.line().item()),
                array("text", outcomes, entry -> entry.line().became().name()),
                array("bigint", outcomes, entry -> entry.line().sentVid()),
                array("text", outcomes, CaseWriting::refusal),
                head.ver(),
                head.hash(),
                caseId);
    }

    private static @Nullable String refusal(OpLog.Entry entry) {
        return entry.line().refusal().map(Refusal::name).orElse(null);
    }

    private Array boxes(List<Items.Sealed> texts) throws SQLException {
        return connection.createArrayOf(
                "bytea", texts.stream().map(Items.Sealed::box).toArray(byte[][]::new));
    }

    private <T> Array array(String type, Collection<T> all, Function<T, @Nullable Object> column)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(column).toArray());
    }
}
