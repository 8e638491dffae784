package org.tyst.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id: makes guessing a passphrase cost memory and time. */
final class Argon2 {
    private static final Duration AIM = Duration.ofMillis(500);

    private Argon2() {}

    static VaultKey stretch(byte[] secret, KdfParams params) {
        var key = new byte[VaultKey.LENGTH];
        hash(
                builder(params.memoryKib(), params.passes(), params.lanes(), params.saltBytes()),
                secret,
                key);
        return new VaultKey(key);
    }

    /** As many passes as take about half a second on this computer, and never fewer than the floor. */
    static int calibratedPasses(Clock clock, SecureRandom random) {
        var began = clock.millis();
        stretch(new byte[VaultKey.LENGTH], KdfParams.floor(random)).close();
        return passesFor(clock.millis() - began);
    }

    /** A clock that stands still measures nothing: the floor. */
    static int passesFor(long millisAtFloor) {
        if (millisAtFloor <= 0) return KdfParams.FLOOR_PASSES;
        var passes = KdfParams.FLOOR_PASSES * AIM.toMillis() / millisAtFloor;
        return (int) Math.clamp(passes, KdfParams.FLOOR_PASSES, 2 * KdfParams.FLOOR_PASSES);
    }

    static Argon2Parameters.Builder builder(int memoryKib, int passes, int lanes, byte[] salt) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt);
    }

    static void hash(Argon2Parameters.Builder params, byte[] secret, byte[] into) {
        var generator = new Argon2BytesGenerator();
        generator.init(params.build());
        generator.generateBytes(secret, into);
    }
}
