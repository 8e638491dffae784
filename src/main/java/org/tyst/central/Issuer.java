package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.basics.Json;
import org.tyst.central.CentralConfig.Accounts;
import org.tyst.sync.Protocol;

/**
 * The organisation's own OpenID provider: where its people sign in, and by which keys it signs what it says of them. Both are read from it, and
 * read again when a token names a key that is not known, at most once a minute: nobody can make a node ask and ask.
 */
final class Issuer {
    private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(12);
    private static final int LARGEST = 1 << 18;

    private final Accounts accounts;
    private final Clock clock;
    private Optional<Protocol.SignInAt> at = Optional.empty();
    private SigningKeys keys = SigningKeys.none();
    private Instant readAt = Instant.MIN;

    Issuer(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    String name() {
        return accounts.issuer();
    }

    Optional<Duration> holds() {
        return accounts.holds();
    }

    synchronized Protocol.SignInAt at() {
        if (at.isEmpty() || isOlderThan(KEPT)) read();
        return at.orElseThrow(() -> new Turned(503, "issuer"));
    }

    /** Who it is that has signed in, for this nonce and no other. */
    String subject(String idToken, String nonce) {
        var token = IdToken.read(idToken).orElseThrow(() -> new Turned(403, "sign-in"));
        return token.subject(
                        keysFor(token.key()),
                        accounts.issuer(),
                        accounts.client(),
                        nonce,
                        clock.instant())
                .orElseThrow(() -> new Turned(403, "sign-in"));
    }

    private synchronized SigningKeys keysFor(String id) {
        if (!keys.has(id) || isOlderThan(KEPT)) read();
        return keys;
    }

    private boolean isOlderThan(Duration age) {
        return readAt.equals(Instant.MIN) || readAt.plus(age).isBefore(clock.instant());
    }

    private void read() {
        if (!isOlderThan(AGAIN)) return;
        readAt = clock.instant();
        try {
            var described = json(accounts.issuer() + DISCOVERY);
            if (!described.path("issuer").asText().equals(accounts.issuer()))
                throw new IOException("it says that it is somebody else");
            keys = SigningKeys.of(json(described.path("jwks_uri").asText()));
            at =
                    Optional.of(
                            new Protocol.SignInAt(
                                    accounts.issuer(),
                                    accounts.client(),
                                    described.path("authorization_endpoint").asText(),
                                    described.path("token_endpoint").asText()));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The issuer of accounts could not be read: {}", e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode json(String url) throws IOException, InterruptedException {
        var from = URI.create(url);
        if (!Accounts.isSafe(from)) throw new IOException("not over a secure line");
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(from).timeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) throw new IOException("it did not answer");
                return Json.object(text(body));
            }
        }
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new IOException("too large for an answer");
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
