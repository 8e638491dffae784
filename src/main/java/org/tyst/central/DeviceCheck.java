package org.tyst.central;

import io.javalin.http.Context;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tyst.sync.Hash;
import org.tyst.sync.Protocol;
import org.tyst.sync.RequestProof;
import org.tyst.sync.Signatures;
import org.tyst.sync.WipeOrder;

/**
 * Lets a request in only with the signature of a device, made just now, and only once. Whoever has signed is told the time, and
 * whether the laptop is to forget everything, whatever else the answer is; whether it is still welcome is said with it.
 */
final class DeviceCheck {
    private static final String SIGN_IN = "tyst.sign-in";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Transactions transactions;
    private final Tables tables;
    private final OrderKey orders;
    private final Nonces nonces;
    private final Optional<Duration> signInHolds;
    private final Clock clock;

    /** @param signInHolds how long a sign-in with an account counts; empty: for good */
    DeviceCheck(
            Transactions transactions,
            Tables tables,
            OrderKey orders,
            Optional<Duration> signInHolds,
            Clock clock) {
        this.signInHolds = signInHolds;
        this.transactions = transactions;
        this.tables = tables;
        this.orders = orders;
        this.clock = clock;
        this.nonces = new Nonces(FRESH.multipliedBy(2), clock.instant());
    }

    /** Its owner is to show once more who they are, before anything is shown to them. */
    static boolean isToSignIn(Context request) {
        return request.attribute(SIGN_IN) != null;
    }

    Asking asking(Context request) throws SQLException {
        var proof = proof(request);
        if (!isFresh(proof.time())) throw new Turned(401, "time");
        var id = id(proof.device());
        var signature = header(request, RequestProof.SIGNATURE);
        var known = transactions.meeting(connection -> known(connection, proof, id, signature));
        var now = clock.instant();
        request.header(Protocol.NOW, now.toString());
        known.order()
                .map(order -> orders.sign(order, id, now))
                .ifPresent(order -> request.header(WipeOrder.HEADER, order.text()));
        if (known.signInIsOver()) request.attribute(SIGN_IN, true);
        return known.asking();
    }

    private record Known(Asking asking, Optional<UUID> order, boolean signInIsOver) {}

    private Known known(Connection connection, RequestProof proof, UUID id, String signature)
            throws SQLException {
        var device = met(connection, proof, id, signature);
        var order =
                device.status() == Devices.Status.WIPE
                        ? tables.orders().fetched(connection, id)
                        : Optional.<UUID>empty();
        var welcome = device.status() == Devices.Status.ACTIVE;
        return new Known(new Asking(device.user(), id, welcome), order, isOver(device));
    }

    private boolean isOver(Devices.Device device) {
        return device.signedIn().isPresent()
                && signInHolds
                        .filter(days ->
                                device.signedIn().get().plus(days).isBefore(clock.instant()))
                        .isPresent();
    }

    /** Whoever is turned away here has left nothing: not even their number is used. */
    private Devices.Device met(Connection connection, RequestProof proof, UUID id, String signature)
            throws SQLException {
        if (!Nonces.isBearable(proof.nonce())) throw new Turned(401, "repeated");
        var now = clock.instant();
        var met =
                tables.devices()
                        .meet(connection, id, proof.nonce(), now)
                        .orElseThrow(() -> new Turned(401, "device"));
        if (!Signatures.hold(met.device().publicKey(), proof.toSign(), signature))
            throw new Turned(401, "signature");
        if (!met.isNew()) throw new Turned(401, "repeated");
        nonces.tidy(connection, now);
        return met.device();
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
}
