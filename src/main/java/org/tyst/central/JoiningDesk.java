package org.tyst.central;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
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
import org.tyst.sync.SignInNonce;

/** Takes devices in: one a code that it hands out, or with the account of an organisation that says who somebody is. */
final class JoiningDesk {
    static final Duration VALID = Duration.ofDays(7);
    private static final int CODE_BYTES = 10;

    private final Transactions transactions;
    private final Tables tables;
    private final OrderKey orders;
    private final Optional<Issuer> issuer;
    private final Clock clock;

    /** @param issuer who says who somebody is, if people join with accounts */
    JoiningDesk(
            Transactions transactions,
            Tables tables,
            OrderKey orders,
            Optional<Issuer> issuer,
            Clock clock) {
        this.orders = orders;
        this.issuer = issuer;
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

    /** Where people sign in with an account. */
    Protocol.SignInAt signInAt() {
        return issuer().at();
    }

    Optional<Duration> signInHolds() {
        return issuer.flatMap(Issuer::holds);
    }

    /** The same person as ever, on the same device: with the account that it joined with. */
    void signedInAgain(Protocol.SignedIn signedIn, Asking asking) throws SQLException {
        var nonce = SignInNonce.of(asking.device().toString(), signedIn.salt());
        var account = account(signedIn, nonce);
        var isTheirs =
                transactions.asNobody(connection ->
                        tables.accounts()
                                .signedIn(connection, asking.device(), account, clock.instant()));
        if (!isTheirs) throw new Turned(403, "account");
    }

    private String account(Protocol.SignedIn signedIn, String nonce) {
        var subject = issuer().subject(signedIn.idToken(), nonce);
        return KnownAccounts.hash(issuer().name(), subject);
    }

    private Issuer issuer() {
        return issuer.orElseThrow(() -> new Turned(404, "not-found"));
    }

    Protocol.JoinAnswered join(Protocol.JoinAsked asked) throws SQLException {
        var publicKey = publicKey(asked.publicKey());
        return asked.signedIn().isPresent()
                ? withAccount(publicKey, account(asked, asked.signedIn().get()))
                : withCode(asked, publicKey);
    }

    /** Asked of the issuer before a transaction is begun: it may take its time. */
    private String account(Protocol.JoinAsked asked, Protocol.SignedIn signedIn) {
        return account(signedIn, SignInNonce.of(asked.publicKey(), signedIn.salt()));
    }

    private Protocol.JoinAnswered withAccount(byte[] publicKey, String account)
            throws SQLException {
        return joined((connection, device) -> {
            var user =
                    tables.accounts()
                            .find(connection, account)
                            .orElseThrow(() -> new Turned(403, "account"));
            tables.accounts().join(connection, device, user, publicKey, account, clock.instant());
            return user;
        });
    }

    private Protocol.JoinAnswered withCode(Protocol.JoinAsked asked, byte[] publicKey)
            throws SQLException {
        var code = hashOf(asked.once());
        return joined((connection, device) ->
                tables.devices()
                        .join(connection, code, device, publicKey, clock.instant())
                        .orElseThrow(() -> new Turned(403, "code")));
    }

    /** Who it is that joins with this device. */
    @FunctionalInterface
    private interface Way {
        UUID join(Connection connection, UUID device) throws SQLException;
    }

    private Protocol.JoinAnswered joined(Way way) throws SQLException {
        var device = UUID.randomUUID();
        return transactions.asNobody(connection -> {
            var user = way.join(connection, device);
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
