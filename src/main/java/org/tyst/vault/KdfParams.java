package org.tyst.vault;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How a passphrase is stretched (Argon2id). A slot weaker than the floor is refused, so that nobody can weaken a vault by
 * editing its file; far above the ceiling is refused too, so that nobody can make a laptop run out of memory that way.
 */
public record KdfParams(int memoryKib, int passes, int lanes, String salt) {
    public static final int FLOOR_MEMORY_KIB = 64 * 1024;
    public static final int FLOOR_PASSES = 3;
    public static final int FLOOR_LANES = 4;
    static final int CEILING_MEMORY_KIB = 1024 * 1024;
    static final int CEILING_PASSES = 64;
    static final int CEILING_LANES = 16;
    private static final int SALT_BYTES = 16;

    public KdfParams {
        between("memory", memoryKib, FLOOR_MEMORY_KIB, CEILING_MEMORY_KIB);
        between("passes", passes, FLOOR_PASSES, CEILING_PASSES);
        between("lanes", lanes, FLOOR_LANES, CEILING_LANES);
        if (HexFormat.of().parseHex(salt).length != SALT_BYTES)
            throw new IllegalArgumentException("salt");
    }

    static KdfParams floor(SecureRandom random) {
        return withPasses(FLOOR_PASSES, random);
    }

    static KdfParams withPasses(int passes, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new KdfParams(FLOOR_MEMORY_KIB, passes, FLOOR_LANES, HexFormat.of().formatHex(salt));
    }

    byte[] saltBytes() {
        return HexFormat.of().parseHex(salt);
    }

    String asContext() {
        return "argon2id|" + memoryKib + "|" + passes + "|" + lanes + "|" + salt;
    }

    private static void between(String what, int value, int floor, int ceiling) {
        if (value < floor || value > ceiling)
            throw new IllegalArgumentException("Argon2id " + what + " out of bounds: " + value);
    }
}
