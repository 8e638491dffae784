package org.tyst.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.CentralItem;
import org.tyst.sync.CentralRecord.Bytes;
import org.tyst.sync.CentralRecord.WantedBytes;
import org.tyst.sync.Kind;
import org.tyst.sync.LocalItem;
import org.tyst.sync.Paper;

/** Bytes too large for a body: here, or still to come. */
final class SyncContents {
    private static final String HASH = "SELECT sha256 FROM content WHERE item = ?";
    private static final String HASH_TO_COME = "SELECT sha256 FROM content_to_come WHERE item = ?";
    private static final String READ =
            "SELECT i.case_id, c.sha256, c.bytes FROM content c JOIN item i ON i.item = c.item WHERE c.item = ?";
    private static final String KEEP =
            "INSERT INTO content (item, sha256, bytes) VALUES (?, ?, ?) ON CONFLICT (item) DO NOTHING";
    private static final String EXPECT =
            "INSERT INTO content_to_come (item, case_id, sha256) VALUES (?, ?, ?) ON CONFLICT (item) DO NOTHING";
    private static final String CAME = "DELETE FROM content_to_come WHERE item = ?";
    private static final String MISSING = "SELECT item, case_id, sha256 FROM content_to_come";

    private final Sql sql;
    private final ToComeTable toCome;

    SyncContents(Sql sql) {
        this.sql = sql;
        this.toCome = new ToComeTable(sql);
    }

    /** An attachment's words name its bytes, wherever those are. */
    Optional<String> hashOf(LocalItem item) {
        return Paper.named(item.caseId(), item.item(), item.kind(), item.sent().orElse(item.now()))
                .map(Paper::sha256)
                .or(() -> sql.row(HASH, row -> row.text(1), item.item()))
                .or(() -> sql.row(HASH_TO_COME, row -> row.text(1), item.item()));
    }

    Optional<Bytes> read(UUID item) {
        return sql.row(READ, row -> new Bytes(item, row.id(1), row.text(2), row.bytes(3)), item);
    }

    void keep(Bytes content) {
        sql.change(KEEP, content.item(), content.sha256(), content.bytes());
        sql.change(CAME, content.item());
    }

    void expect(CentralItem there) {
        Paper.named(there.caseId(), there.item(), there.kind(), there.writing())
                .ifPresent(toCome::expect);
        if (there.kind() == Kind.ATTACHMENT
                || there.contentSha256().isEmpty()
                || sql.row(HASH, row -> row.text(1), there.item()).isPresent()) return;
        sql.change(EXPECT, there.item(), there.caseId(), there.contentSha256());
    }

    List<WantedBytes> missing() {
        return sql.rows(MISSING, row -> new WantedBytes(row.id(1), row.id(2), row.text(3)));
    }
}
