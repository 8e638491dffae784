package org.tyst.central;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.tyst.sync.RequestProof;
import org.tyst.sync.WipeOrder;

/** The key by which the central record signs its orders, and nothing else. Made once, for all its nodes. */
record OrderKey(String publicKey, String privateKey) {
    private static final String NAME = "orders";
    private static final UUID NO_CASE = new UUID(0, 0);
    private static final String KEEP =
            """
            INSERT INTO central_key (name, public_key, box) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String FIND = "SELECT public_key, box FROM central_key WHERE name = ?";

    static OrderKey of(Transactions transactions, Boxes boxes) throws SQLException {
        return transactions.asNobody(connection -> {
            if (Sql.row(connection, FIND, row -> row.getString(1), NAME).isEmpty())
                make(connection, boxes);
            return Sql.row(
                            connection,
                            FIND,
                            row -> opened(row.getBytes("public_key"), row.getBytes("box"), boxes),
                            NAME)
                    .orElseThrow();
        });
    }

    /** Two nodes that start at once make two; the first one to be kept holds for both. */
    private static void make(Connection connection, Boxes boxes) throws SQLException {
        try {
            var pair = KeyPairGenerator.getInstance(RequestProof.ALGORITHM).generateKeyPair();
            var box = boxes.sealBytes(text(pair.getPrivate().getEncoded()), NO_CASE, NO_CASE, NAME);
            Sql.change(connection, KEEP, NAME, pair.getPublic().getEncoded(), box);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no Ed25519", e);
        }
    }

    private static OrderKey opened(byte[] publicKey, byte[] box, Boxes boxes) {
        var secret = boxes.openBytes(box, NO_CASE, NO_CASE, NAME);
        return new OrderKey(
                new String(text(publicKey), StandardCharsets.US_ASCII),
                new String(secret, StandardCharsets.US_ASCII));
    }

    private static byte[] text(byte[] key) {
        return Base64.getEncoder().encode(key);
    }

    WipeOrder sign(UUID order, UUID device, Instant now) {
        return WipeOrder.signed(order, device, now, privateKey);
    }

    @Override
    public String toString() {
        return "OrderKey[" + publicKey + "]";
    }
}
