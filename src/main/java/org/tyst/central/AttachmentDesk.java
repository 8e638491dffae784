package org.tyst.central;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Kind;
import org.tyst.sync.Protocol;

/**
 * Attachments' bytes in and out, a piece at a time. A piece comes after the one before it or not at all; one that comes again
 * changes nothing; and none of them counts until all together have the hash that their item named.
 */
final class AttachmentDesk {
    private final Transactions transactions;
    private final Attachments attachments;
    private final Audit audit;
    private final Roles roles;
    private final Trainings trainings;

    AttachmentDesk(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.attachments = tables.attachments();
        this.audit = tables.audit();
        this.roles = tables.roles();
        this.trainings = tables.trainings();
    }

    List<UUID> lacking(Asking asking) throws SQLException {
        return transactions.as(asking.user(), attachments::lacking);
    }

    Protocol.AttachmentHeld held(UUID caseId, UUID item, Asking asking) throws SQLException {
        return transactions.as(
                asking.user(),
                connection ->
                        attachments
                                .find(connection, caseId, item)
                                .map(come ->
                                        new Protocol.AttachmentHeld(come.chunks(), come.whole()))
                                .orElseThrow(AttachmentDesk::none));
    }

    void take(UUID caseId, UUID item, int n, byte[] bytes, Asking asking) throws SQLException {
        if (bytes.length == 0) throw new Turned(400, "not-understood");
        if (bytes.length > Protocol.CHUNK || n >= Protocol.MOST_CHUNKS)
            throw new Turned(413, "too-large");
        transactions.as(
                asking.user(),
                connection -> {
                    roles.checkWrites(connection, caseId, Kind.ATTACHMENT);
                    var come = locked(connection, caseId, item);
                    if (n < come.chunks()) again(connection, caseId, item, come, n, bytes);
                    else if (n > come.chunks() || !come.isOpenEnded())
                        throw new Turned(409, "order");
                    else attachments.add(connection, caseId, item, come, bytes, asking);
                    return n;
                });
    }

    private void again(
            Connection connection,
            UUID caseId,
            UUID item,
            Attachments.Come come,
            int n,
            byte[] bytes)
            throws SQLException {
        var before = attachments.read(connection, caseId, item, come.sha256(), n);
        if (before.filter(same -> Arrays.equals(same, bytes)).isEmpty())
            throw new Turned(409, "chunk");
    }

    /** Other bytes than the item named are thrown away, and that is kept: hence the hash is looked at outside. */
    void complete(UUID caseId, UUID item, int chunks, Asking asking) throws SQLException {
        boolean right =
                transactions.as(
                        asking.user(),
                        connection -> {
                            roles.checkWrites(connection, caseId, Kind.ATTACHMENT);
                            var come = locked(connection, caseId, item);
                            if (come.chunks() != chunks) throw new Turned(409, "order");
                            return come.whole()
                                    || completed(connection, caseId, item, come, asking);
                        });
        if (!right) throw new Turned(409, "hash");
    }

    private boolean completed(
            Connection connection, UUID caseId, UUID item, Attachments.Come come, Asking asking)
            throws SQLException {
        var right = come.sha256().equals(attachments.hash(connection, caseId, item, come));
        if (right) attachments.complete(connection, caseId, item);
        else attachments.throwAway(connection, caseId, item);
        if (right) audit.write(connection, asking, Audit.Act.CONTENT_SENT, Optional.of(caseId), 1);
        return right;
    }

    byte[] read(UUID caseId, UUID item, int n, Asking asking) throws SQLException {
        return transactions.as(
                asking.user(),
                connection -> {
                    if (!trainings.mayRead(connection)) throw new Turned(404, "content");
                    if (!attachments.isMine(connection, caseId, item)) throw none();
                    var whole =
                            attachments
                                    .find(connection, caseId, item)
                                    .filter(Attachments.Come::whole)
                                    .orElseThrow(() -> new Turned(404, "content"));
                    audit.write(
                            connection, asking, Audit.Act.CONTENT_FETCHED, Optional.of(caseId), 1);
                    return attachments
                            .read(connection, caseId, item, whole.sha256(), n)
                            .orElseThrow(() -> new Turned(404, "content"));
                });
    }

    /** Nothing of it is there for anybody who has neither the case nor sent the words. */
    private Attachments.Come locked(Connection connection, UUID caseId, UUID item)
            throws SQLException {
        return attachments.locked(connection, caseId, item).orElseThrow(AttachmentDesk::none);
    }

    private static Turned none() {
        return new Turned(404, "item");
    }
}
