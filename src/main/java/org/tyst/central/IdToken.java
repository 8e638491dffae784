package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.tyst.basics.Json;

/**
 * What an issuer says of somebody who has just signed in (OpenID Connect Core 3.1.3.7). Read first, believed only after every check:
 * signed by one of its keys, from this issuer, for this client, for this key of this device, now.
 */
final class IdToken {
    private static final int LONGEST = 16_384;
    private static final int LONGEST_SUBJECT = 255;
    private static final Duration CLOCKS = Duration.ofMinutes(2);
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final JsonNode header;
    private final JsonNode claims;
    private final byte[] signed;
    private final byte[] signature;

    private IdToken(JsonNode header, JsonNode claims, byte[] signed, byte[] signature) {
        this.header = header;
        this.claims = claims;
        this.signed = signed;
        this.signature = signature;
    }

    /** Empty if it is no such token at all. */
    static Optional<IdToken> read(String text) {
        var first = text.indexOf('.');
        var second = text.indexOf('.', first + 1);
        if (text.length() > LONGEST || first < 1 || second < 0) return Optional.empty();
        try {
            return Optional.of(
                    new IdToken(
                            json(text.substring(0, first)),
                            json(text.substring(first + 1, second)),
                            text.substring(0, second).getBytes(StandardCharsets.US_ASCII),
                            bytes(text.substring(second + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JsonNode json(String part) {
        return Json.object(new String(bytes(part), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    String key() {
        return header.path("kid").asText();
    }

    /** Who it is, to this issuer; empty when anything about it does not hold. */
    Optional<String> subject(
            SigningKeys keys, String issuer, String client, String nonce, Instant now) {
        var holds =
                !header.has("crit")
                        && keys.hold(key(), header.path("alg").asText(), signed, signature)
                        && text("iss").equals(issuer)
                        && isFor(client)
                        && isNow(now)
                        && isSame(text("nonce"), nonce);
        return Optional.of(text("sub"))
                .filter(subject -> holds && !subject.isEmpty())
                .filter(subject -> subject.length() <= LONGEST_SUBJECT);
    }

    private boolean isFor(String client) {
        var audience = claims.path("aud");
        if (audience.isTextual()) return audience.asText().equals(client);
        var named =
                StreamSupport.stream(audience.spliterator(), false)
                        .anyMatch(each -> each.asText().equals(client));
        return named && (audience.size() == 1 || text("azp").equals(client));
    }

    private boolean isNow(Instant now) {
        var made = time("iat");
        return time("exp").plus(CLOCKS).isAfter(now)
                && made.minus(CLOCKS).isBefore(now)
                && made.plus(JUST_NOW).isAfter(now);
    }

    private Instant time(String claim) {
        var seconds = claims.path(claim);
        return seconds.isIntegralNumber() && seconds.canConvertToLong()
                ? Instant.ofEpochSecond(Math.clamp(seconds.asLong(), 0, Integer.MAX_VALUE * 2L))
                : Instant.EPOCH;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String claim) {
        var value = claims.path(claim);
        return value.isTextual() ? value.asText() : "";
    }
}
