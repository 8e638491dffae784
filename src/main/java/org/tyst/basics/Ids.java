package org.tyst.basics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes identities: in order of time for new things, from a name for things that came from somewhere else. */
public final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A UUID version 7: sorts by the moment it was made, so that rows stay together on disk. */
    public UUID next() {
        var high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        var low = random.nextLong() & VARIANT_MASK | VARIANT;
        return new UUID(high, low);
    }

    /** The same name gives the same identity on every laptop: importing a court file twice makes no second case. */
    public static UUID named(String space, String name) {
        var digest = ByteBuffer.wrap(sha256(space + "|" + name));
        var high = digest.getLong() & ~0xF000L | 0x8000L;
        var low = digest.getLong() & VARIANT_MASK | VARIANT;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
