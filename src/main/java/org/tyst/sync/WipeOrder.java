package org.tyst.sync;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;

/**
 * That one laptop is to forget everything. The central record signs it with a key that it uses for nothing else, afresh for
 * each answer: an order that is older than what this laptop has heard since is one that somebody plays again.
 */
public record WipeOrder(UUID order, UUID device, Instant signedAt, String signature) {
    public static final String HEADER = "Tyst-Order";

    /** Two machines of one central record need not agree to the second. */
    private static final Duration BETWEEN_MACHINES = Duration.ofMinutes(5);

    public WipeOrder {
        Objects.requireNonNull(order);
        Objects.requireNonNull(device);
        Objects.requireNonNull(signedAt);
        Objects.requireNonNull(signature);
    }

    public static WipeOrder signed(UUID order, UUID device, Instant now, String privateKey) {
        return new WipeOrder(
                order, device, now, Signatures.make(privateKey, toSign(order, device, now)));
    }

    /**
     * Whether it is for this laptop, from its central record, and no older than what was heard from there.
     *
     * @param heard the central record's time at the last good contact
     */
    public boolean binds(Membership laptop, Optional<Instant> heard) {
        return device.equals(laptop.device())
                && laptop.ordersKey().filter(this::isSignedBy).isPresent()
                && heard.filter(last -> signedAt.plus(BETWEEN_MACHINES).isBefore(last)).isEmpty();
    }

    private boolean isSignedBy(String publicKey) {
        var key = Base64.getDecoder().decode(publicKey);
        return Signatures.hold(key, toSign(order, device, signedAt), signature);
    }

    private static byte[] toSign(UUID order, UUID device, Instant signedAt) {
        return String.join("\n", "tyst/wipe/1", "" + order, "" + device, "" + signedAt)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As it travels beside an answer. */
    public String text() {
        return Base64.getEncoder().encodeToString(Json.text(this).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it is not an order at all. */
    public static Optional<WipeOrder> read(String text) {
        try {
            var json = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            return Optional.of(Json.read(json, WipeOrder.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
