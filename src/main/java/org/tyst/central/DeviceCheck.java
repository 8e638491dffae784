package org.tyst.central;

import io.javalin.http.Context;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Hash;
import org.tyst.sync.RequestProof;

/** Lets a request in only with the signature of a device that is still welcome, made just now, and only once. */
final class DeviceCheck {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Devices devices;
    private final Nonces nonces;
    private final Clock clock;

    DeviceCheck(Transactions transactions, Devices devices, Clock clock) {
        this.transactions = transactions;
        this.devices = devices;
        this.clock = clock;
        this.nonces = new Nonces(FRESH.multipliedBy(2), clock);
    }

    Asking asking(Context request) throws SQLException {
        var proof = proof(request);
        if (!isFresh(proof.time())) throw new Turned(401, "time");
        var id = id(proof.device());
        var signature = header(request, RequestProof.SIGNATURE);
        return transactions.inPassing(connection -> asking(connection, proof, id, signature));
    }

    private Asking asking(Connection connection, RequestProof proof, UUID id, String signature)
            throws SQLException {
        var device = devices.find(connection, id).orElseThrow(() -> new Turned(401, "device"));
        if (!device.active()) throw new Turned(403, "device");
        if (!isSigned(proof, device, signature)) throw new Turned(401, "signature");
        if (!nonces.isNew(connection, id, proof.nonce())) throw new Turned(401, "repeated");
        return new Asking(device.user(), id);
    }

    private static RequestProof proof(Context request) {
        return new RequestProof(
                request.method().name(),
                request.path(),
                header(request, RequestProof.DEVICE),
                header(request, RequestProof.TIME),
                header(request, RequestProof.NONCE),
                Hash.hex(request.bodyAsBytes()));
    }

    private static String header(Context request, String name) {
        return Optional.ofNullable(request.header(name))
                .orElseThrow(() -> new Turned(401, "unsigned"));
    }

    private boolean isFresh(String time) {
        try {
            return Duration.between(Instant.parse(time), clock.instant()).abs().compareTo(FRESH)
                    <= 0;
        } catch (DateTimeException e) {
            throw new Turned(401, "time", e);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Turned(401, "device", e);
        }
    }

    private static boolean isSigned(RequestProof proof, Devices.Device device, String signature) {
        try {
            var key =
                    KeyFactory.getInstance(RequestProof.ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(device.publicKey()));
            var check = Signature.getInstance(RequestProof.ALGORITHM);
            check.initVerify(key);
            check.update(proof.toSign());
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Turned(401, "signature", e);
        }
    }
}
