package org.tyst.central;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Hash;
import org.tyst.sync.Protocol;
import org.tyst.sync.RequestProof;

/** Hands out codes and takes devices in, one a code. */
final class JoiningDesk {
    static final Duration VALID = Duration.ofDays(7);
    private static final int CODE_BYTES = 10;

    private final Transactions transactions;
    private final Tables tables;
    private final OrderKey orders;
    private final Clock clock;

    JoiningDesk(Transactions transactions, Tables tables, OrderKey orders, Clock clock) {
        this.orders = orders;
        this.transactions = transactions;
        this.tables = tables;
        this.clock = clock;
    }

    /** In hex. */
    static String newCode(SecureRandom random) {
        var once = new byte[CODE_BYTES];
        random.nextBytes(once);
        return HexFormat.of().formatHex(once);
    }

    /** Only the hash of a code is kept. */
    void allow(String once, UUID user) throws SQLException {
        transactions.asNobody(connection -> {
            tables.devices().allow(connection, hashOf(once), user, clock.instant().plus(VALID));
            return user;
        });
    }

    Protocol.JoinAnswered join(Protocol.JoinAsked asked) throws SQLException {
        var publicKey = publicKey(asked.publicKey());
        var device = UUID.randomUUID();
        return transactions.asNobody(connection -> {
            var user =
                    tables.devices()
                            .join(
                                    connection,
                                    hashOf(asked.once()),
                                    device,
                                    publicKey,
                                    clock.instant())
                            .orElseThrow(() -> new Turned(403, "code"));
            tables.audit()
                    .write(
                            connection,
                            new Asking(user, device, true),
                            Audit.Act.JOINED,
                            Optional.empty(),
                            1);
            return new Protocol.JoinAnswered(device, user, Optional.of(orders.publicKey()));
        });
    }

    static String hashOf(String once) {
        try {
            return Hash.hex(HexFormat.of().parseHex(once));
        } catch (IllegalArgumentException e) {
            throw new Turned(403, "code", e);
        }
    }

    private static byte[] publicKey(String text) {
        try {
            var encoded = Base64.getDecoder().decode(text);
            return KeyFactory.getInstance(RequestProof.ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(encoded))
                    .getEncoded();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Turned(400, "not-understood", e);
        }
    }
}
