package org.tyst.central;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Kind;
import org.tyst.sync.Operation;
import org.tyst.sync.Protocol;

/** The bytes of attachments: how far each has come, and its pieces, one box each. Never more than one piece in memory. */
final class Attachments {
    private static final String MINE =
            "SELECT 1 FROM item WHERE case_id = ? AND item = ? AND kind = 'ATTACHMENT'";
    private static final String NAME =
            "INSERT INTO attachment (case_id, item, sha256, sender) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String FIND =
            "SELECT sha256, chunks, length, completed_at FROM attachment WHERE case_id = ? AND item = ?";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String ADD =
            "INSERT INTO attachment_chunk (case_id, item, n, sender, box) VALUES (?, ?, ?, ?, ?)";
    private static final String GROW =
            "UPDATE attachment SET chunks = chunks + 1, length = length + ? WHERE case_id = ? AND item = ?";
    private static final String READ =
            "SELECT box FROM attachment_chunk WHERE case_id = ? AND item = ? AND n = ?";
    private static final String COMPLETE =
            "UPDATE attachment SET completed_at = now() WHERE case_id = ? AND item = ?";
    private static final String EMPTY =
            "UPDATE attachment SET chunks = 0, length = 0 WHERE case_id = ? AND item = ?";
    private static final String THROW_AWAY =
            "DELETE FROM attachment_chunk WHERE case_id = ? AND item = ?";
    private static final String LACKING =
            """
            SELECT a.item FROM attachment a JOIN item i ON i.case_id = a.case_id AND i.item = a.item
            WHERE a.case_id = ANY (ARRAY(SELECT my_cases())) AND a.completed_at IS NULL AND i.content_sha256 IS NOT NULL AND i.kind = 'ATTACHMENT'
            LIMIT 2000
            """;

    private final Boxes boxes;

    Attachments(Boxes boxes) {
        this.boxes = boxes;
    }

    /** How far one has come. */
    record Come(String sha256, int chunks, long length, boolean whole) {
        /** The last piece may be short, and nothing comes after it. */
        boolean isOpenEnded() {
            return !whole && length == (long) chunks * Protocol.CHUNK;
        }

        private static Come of(ResultSet row) throws SQLException {
            return new Come(
                    row.getString("sha256"),
                    row.getInt("chunks"),
                    row.getLong("length"),
                    Optional.ofNullable(row.getObject("completed_at")).isPresent());
        }
    }

    /** With the words, in their transaction: what the bytes will have to be. What was named first stays. */
    void name(Connection connection, Operation op, Asking asking) throws SQLException {
        if (op.kind() == Kind.ATTACHMENT) nameLate(connection, op, asking);
    }

    /** What came late has no item that could hold a filed copy's bytes: they come as an attachment's do. */
    void nameLate(Connection connection, Operation op, Asking asking) throws SQLException {
        if (op.kind() != Kind.ATTACHMENT && op.kind() != Kind.FILED_COPY) return;
        if (op.contentSha256().isPresent())
            name(connection, op.caseId(), op.item(), op.contentSha256().get(), asking.user());
    }

    void name(Connection connection, UUID caseId, UUID item, String sha256, UUID sender)
            throws SQLException {
        Sql.change(connection, NAME, caseId, item, sha256, sender);
    }

    boolean isMine(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.row(connection, MINE, row -> true, caseId, item).isPresent();
    }

    Optional<Come> find(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.row(connection, FIND, Come::of, caseId, item);
    }

    /** Nobody else goes on with it until this transaction ends. */
    Optional<Come> locked(Connection connection, UUID caseId, UUID item) throws SQLException {
        return Sql.row(connection, LOCK, Come::of, caseId, item);
    }

    void add(Connection connection, UUID caseId, UUID item, Come come, byte[] bytes, Asking asking)
            throws SQLException {
        var box = boxes.sealBytes(bytes, caseId, item, version(come.sha256(), come.chunks()));
        Sql.change(connection, ADD, caseId, item, come.chunks(), asking.user(), box);
        Sql.change(connection, GROW, bytes.length, caseId, item);
    }

    Optional<byte[]> read(Connection connection, UUID caseId, UUID item, String sha256, int n)
            throws SQLException {
        return Sql.row(
                connection,
                READ,
                row -> boxes.openBytes(row.getBytes("box"), caseId, item, version(sha256, n)),
                caseId,
                item,
                n);
    }

    /** Over every piece, in order. */
    String hash(Connection connection, UUID caseId, UUID item, Come come) throws SQLException {
        var digest = sha256();
        for (var n = 0; n < come.chunks(); n++)
            digest.update(read(connection, caseId, item, come.sha256(), n).orElseThrow());
        return HexFormat.of().formatHex(digest.digest());
    }

    void complete(Connection connection, UUID caseId, UUID item) throws SQLException {
        Sql.change(connection, COMPLETE, caseId, item);
    }

    /** What proved to be other bytes is nothing: the next try begins at the beginning. */
    void throwAway(Connection connection, UUID caseId, UUID item) throws SQLException {
        Sql.change(connection, THROW_AWAY, caseId, item);
        Sql.change(connection, EMPTY, caseId, item);
    }

    /** Of whoever asks: named by their items, and not whole here. */
    List<UUID> lacking(Connection connection) throws SQLException {
        return Sql.rows(connection, LACKING, row -> Sql.uuid(row, "item"));
    }

    private static String version(String sha256, int n) {
        return sha256 + "|" + n;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
