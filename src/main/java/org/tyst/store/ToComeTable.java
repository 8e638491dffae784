package org.tyst.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.cases.CaseId;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.sync.Paper;
import org.tyst.vault.Aead;

/** Attachments whose bytes are still to come, and the file and the key of what has come of them so far. */
final class ToComeTable {
    private static final String EXPECT =
            """
            INSERT OR IGNORE INTO attachment_to_come (item, case_id, length, sha256)
            SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM attachment WHERE attachment = ?1)
            """;
    private static final String EXPECT_AGAIN =
            "INSERT OR IGNORE INTO attachment_to_come (item, case_id, length, sha256) VALUES (?, ?, ?, ?)";
    private static final String PAPERS =
            """
            SELECT t.case_id, t.item, t.length, t.sha256 FROM attachment_to_come t JOIN item i ON i.item = t.item
            WHERE i.gone = 0 ORDER BY t.length
            """;
    private static final String OF_CASE = "SELECT item FROM attachment_to_come WHERE case_id = ?";
    private static final String BEGUN =
            """
            SELECT item, file, wrapped_key, length, sha256 FROM attachment_to_come
            WHERE item = ? AND sha256 = ? AND file IS NOT NULL
            """;
    private static final String BEGIN =
            "UPDATE attachment_to_come SET file = ?, wrapped_key = ? WHERE item = ? AND sha256 = ?";
    private static final String REMOVE = "DELETE FROM attachment_to_come WHERE item = ?";
    private static final String WITHOUT_ITEM =
            "DELETE FROM attachment_to_come WHERE item NOT IN (SELECT item FROM item WHERE gone = 0)";
    private static final String FILES =
            "SELECT file FROM attachment_to_come WHERE file IS NOT NULL";
    private static final String ALL_BEGUN =
            "SELECT item, file, wrapped_key, length, sha256 FROM attachment_to_come WHERE file IS NOT NULL";
    private static final String REWRAP =
            "UPDATE attachment_to_come SET wrapped_key = ? WHERE item = ?";

    private final Sql sql;

    ToComeTable(Sql sql) {
        this.sql = sql;
    }

    /** Unless its bytes were here before. */
    void expect(Paper paper) {
        sql.change(EXPECT, paper.item(), paper.caseId(), paper.length(), paper.sha256());
    }

    /** They were here, and are not where they were. */
    void expectAgain(Paper paper) {
        sql.change(EXPECT_AGAIN, paper.item(), paper.caseId(), paper.length(), paper.sha256());
    }

    void found(UUID item) {
        sql.change(REMOVE, item);
    }

    /** The smallest first. */
    List<Paper> papers() {
        return sql.rows(PAPERS, AttachmentTable::paper);
    }

    List<AttachmentId> ofCase(CaseId id) {
        return sql.rows(OF_CASE, row -> new AttachmentId(row.id(1)), id);
    }

    Optional<LaidFile> begun(Paper paper) {
        return sql.row(BEGUN, ToComeTable::laid, paper.item(), paper.sha256());
    }

    /** False when it is no longer expected. */
    boolean begin(LaidFile file) {
        return sql.change(BEGIN, file.file(), file.wrappedKey(), file.id(), file.sha256()) > 0;
    }

    void removeWhatIsGone() {
        sql.change(WITHOUT_ITEM);
    }

    List<String> files() {
        return sql.rows(FILES, row -> row.text(1));
    }

    /** For a new master key, as {@link AttachmentTable#rewrap}. */
    void rewrap(Aead before, Aead after) {
        for (var laid : sql.rows(ALL_BEGUN, ToComeTable::laid)) {
            var key = AttachmentKey.unwrapped(before, laid);
            sql.change(REWRAP, AttachmentKey.wrapped(after, laid.id(), key), laid.id());
        }
    }

    private static LaidFile laid(Sql.Row row) throws java.sql.SQLException {
        return new LaidFile(
                new AttachmentId(row.id(1)), row.text(2), row.bytes(3), row.number(4), row.text(5));
    }
}
