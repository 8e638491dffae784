package org.tyst.wire;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tyst.basics.Json;
import org.tyst.sync.CentralNews;
import org.tyst.sync.Hash;
import org.tyst.sync.Membership;
import org.tyst.sync.Protocol;
import org.tyst.sync.Reply;
import org.tyst.sync.RequestProof;
import org.tyst.sync.TimeThere;
import org.tyst.sync.WipeOrder;

/** Signs each request. A laptop whose clock is wrong is told the time, and asks once more with that. */
final class Signed {
    private static final byte[] NOTHING = new byte[0];
    private final Https https;
    private final UUID device;
    private final DeviceKey key;
    private final Clock clock;
    private final CentralNews news;
    private volatile Duration ahead = Duration.ZERO;
    private volatile Optional<TimeThere> time = Optional.empty();

    Signed(Https https, Membership membership, Clock clock, CentralNews news) {
        this.news = news;
        this.https = https;
        this.device = membership.device();
        this.key = DeviceKey.of(membership.privateKey());
        this.clock = clock;
    }

    Reply<Https.Answer> ask(String method, String path, byte[] body, Https.Bounds bounds) {
        return once(method, path, body, bounds)
                .then(answer ->
                        timeThere(answer).isPresent()
                                ? again(method, path, body, bounds, timeThere(answer).get())
                                : new Reply.Done<>(answer));
    }

    private Reply<Https.Answer> again(
            String method, String path, byte[] body, Https.Bounds bounds, Instant there) {
        ahead = Duration.between(clock.instant(), there);
        return once(method, path, body, bounds);
    }

    private Reply<Https.Answer> once(String method, String path, byte[] body, Https.Bounds bounds) {
        return https.ask(method, path, body, headers(proof(method, path, body)), bounds)
                .then(answer -> {
                    heard(answer::header);
                    return new Reply.Done<>(answer);
                });
    }

    /** Asked once: rounds come before it, and know the time. */
    Reply<EventLines> listen() {
        var proof = proof("GET", Protocol.EVENTS, NOTHING);
        return https.listen(Protocol.EVENTS, headers(proof))
                .then(answer -> {
                    heard(answer.headers()::firstValue);
                    return listening(answer.statusCode(), answer.body());
                });
    }

    private static Reply<EventLines> listening(int status, EventLines lines) {
        if (status == 200) return new Reply.Done<>(lines);
        lines.close();
        return new Reply.Failed<>(WiredCentral.troubleOf(status));
    }

    private RequestProof proof(String method, String path, byte[] body) {
        return new RequestProof(
                method,
                path,
                device.toString(),
                clock.instant().plus(ahead).toString(),
                UUID.randomUUID().toString(),
                Hash.hex(body));
    }

    /** What stands beside the answer counts, whatever the answer is: also one that turns this laptop away. */
    private void heard(Function<String, Optional<String>> header) {
        header.apply(Protocol.NOW)
                .flatMap(Signed::moment)
                .ifPresent(there -> time = Optional.of(new TimeThere(there, clock.instant())));
        header.apply(WipeOrder.HEADER).flatMap(WipeOrder::read).ifPresent(news::ordered);
    }

    Optional<TimeThere> time() {
        return time;
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> headers(RequestProof proof) {
        return Map.of(
                RequestProof.DEVICE, proof.device(),
                RequestProof.TIME, proof.time(),
                RequestProof.NONCE, proof.nonce(),
                RequestProof.SIGNATURE, key.sign(proof));
    }

    private static Optional<Instant> timeThere(Https.Answer answer) {
        if (answer.status() != 401) return Optional.empty();
        try {
            var error =
                    Json.read(
                            new String(answer.body(), StandardCharsets.UTF_8),
                            Protocol.Trouble.class);
            return Optional.of(error)
                    .filter(said -> said.error().equals("time"))
                    .map(Protocol.Trouble::now);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
