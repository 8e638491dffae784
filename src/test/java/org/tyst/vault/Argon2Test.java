package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Argon2Test {
    private static final String SALT = "00112233445566778899aabbccddeeff";

    @Test
    void givesTheAnswerOfRfc9106() {
        var params =
                Argon2.builder(32, 3, 4, filled(16, 2))
                        .withSecret(filled(8, 3))
                        .withAdditional(filled(12, 4));
        var tag = new byte[32];
        Argon2.hash(params, filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void refusesAnythingBelowTheFloor() {
        assertRefused(64 * 1024 - 1, 3, 4);
        assertRefused(64 * 1024, 2, 4);
        assertRefused(64 * 1024, 3, 3);
    }

    @Test
    void refusesWhatWouldBringTheLaptopDown() {
        assertRefused(2 * 1024 * 1024, 3, 4);
        assertRefused(64 * 1024, 1_000_000, 4);
    }

    @Test
    void worksHarderOnAFasterComputerAndNeverLessThanTheFloor() {
        assertThat(Argon2.passesFor(2_000)).isEqualTo(3);
        assertThat(Argon2.passesFor(500)).isEqualTo(3);
        assertThat(Argon2.passesFor(300)).isEqualTo(5);
        assertThat(Argon2.passesFor(100)).isEqualTo(6);
        assertThat(Argon2.passesFor(0)).isEqualTo(3);
    }

    private static void assertRefused(int memory, int passes, int lanes) {
        assertThatThrownBy(() -> new KdfParams(memory, passes, lanes, SALT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
