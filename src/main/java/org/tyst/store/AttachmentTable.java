package org.tyst.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.interviews.attachments.AttachmentId;
import org.tyst.sync.Paper;
import org.tyst.vault.Aead;

/** Which file holds whose bytes, and the key to it, wrapped. To delete a row is to shred the file. */
final class AttachmentTable {
    private static final String INSERT =
            """
            INSERT INTO attachment (attachment, case_id, file, wrapped_key, length, sha256)
            VALUES (?, ?, ?, ?, ?, ?)\
            """;
    private static final String FIND =
            "SELECT attachment, file, wrapped_key, length, sha256 FROM attachment WHERE attachment = ?";
    private static final String ALL =
            "SELECT attachment, file, wrapped_key, length, sha256 FROM attachment";
    private static final String CONFIRM =
            "UPDATE attachment SET confirmed_at = ? WHERE attachment = ? AND sha256 = ?";
    private static final String DOUBT =
            "UPDATE attachment SET confirmed_at = NULL WHERE attachment = ? AND confirmed_at IS NOT NULL";
    private static final String TO_SEND =
            """
            SELECT a.case_id, a.attachment, a.length, a.sha256
            FROM attachment a JOIN item i ON i.item = a.attachment
            WHERE a.confirmed_at IS NULL AND i.gone = 0 AND (i.base_vid > 0 OR i.state = 'LATE')
              AND a.attachment NOT IN (SELECT item FROM attachment_to_come)
            ORDER BY a.length
            """;
    private static final String PAPERS =
            "SELECT case_id, attachment, length, sha256 FROM attachment";
    private static final String REWRAP =
            "UPDATE attachment SET wrapped_key = ? WHERE attachment = ?";
    private static final String DELETE = "DELETE FROM attachment WHERE attachment = ?";
    private static final String WITHOUT_ITEM =
            "DELETE FROM attachment WHERE attachment NOT IN (SELECT item FROM item WHERE gone = 0)";
    private static final String BYTES = "SELECT coalesce(sum(length), 0) FROM attachment";
    private static final String FILES = "SELECT file FROM attachment";
    private static final String TO_CLEAR = "SELECT file FROM attachment_to_clear";
    private static final String CLEARED = "DELETE FROM attachment_to_clear WHERE file = ?";

    private final Sql sql;

    AttachmentTable(Sql sql) {
        this.sql = sql;
    }

    void add(UUID caseId, LaidFile laid) {
        sql.change(
                INSERT,
                laid.id(),
                caseId,
                laid.file(),
                laid.wrappedKey(),
                laid.length(),
                laid.sha256());
    }

    Optional<LaidFile> find(AttachmentId id) {
        return sql.row(FIND, AttachmentTable::laid, id);
    }

    /** All of it is at the central record, and its hash was right there. */
    void confirm(Paper paper, Instant at) {
        sql.change(CONFIRM, at, paper.item(), paper.sha256());
    }

    void doubt(UUID item) {
        sql.change(DOUBT, item);
    }

    /** Not confirmed there, with their words sent: the smallest first. */
    List<Paper> toSend() {
        return sql.rows(TO_SEND, AttachmentTable::paper);
    }

    List<Paper> papers() {
        return sql.rows(PAPERS, AttachmentTable::paper);
    }

    static Paper paper(Sql.Row row) throws java.sql.SQLException {
        return new Paper(row.id(1), row.id(2), row.number(3), row.text(4));
    }

    void remove(AttachmentId id) {
        sql.change(DELETE, id);
    }

    /** What was taken out elsewhere. */
    void removeWhatIsGone() {
        sql.change(WITHOUT_ITEM);
    }

    long bytes() {
        return sql.number(BYTES);
    }

    List<String> files() {
        return sql.rows(FILES, row -> row.text(1));
    }

    List<String> toClear() {
        return sql.rows(TO_CLEAR, row -> row.text(1));
    }

    void cleared(String file) {
        sql.change(CLEARED, file);
    }

    /** For a new master key, inside one transaction: every key is wrapped anew, and no file is touched. */
    void rewrap(Aead before, Aead after) {
        for (var laid : sql.rows(ALL, AttachmentTable::laid)) {
            var key = AttachmentKey.unwrapped(before, laid);
            sql.change(REWRAP, AttachmentKey.wrapped(after, laid.id(), key), laid.id());
        }
    }

    private static LaidFile laid(Sql.Row row) throws java.sql.SQLException {
        return new LaidFile(
                new AttachmentId(row.id(1)), row.text(2), row.bytes(3), row.number(4), row.text(5));
    }
}
