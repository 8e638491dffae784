package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AeadTest {
    private static final byte[] WORDS = "I said I did not hear it".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "case 1".getBytes(StandardCharsets.UTF_8);
    private final Aead aead = Aead.ofKey(new byte[32]);

    @Test
    void givesBackWhatWasSealedInItsPlaceOnly() {
        var sealed = aead.seal(WORDS, PLACE);
        assertThat(aead.open(sealed, PLACE)).contains(WORDS);
        assertThat(aead.open(sealed, "case 2".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void noticesEveryFlippedBit() {
        var sealed = aead.seal(WORDS, PLACE);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(aead.open(flipped, PLACE)).isEmpty();
        }
    }

    @Test
    void givesNothingForWhatIsTooShortToBeSealed() {
        assertThat(aead.open(new byte[0], PLACE)).isEmpty();
        assertThat(aead.open(new byte[27], PLACE)).isEmpty();
    }

    @Test
    void tellsPartsApartInAMac() {
        var mac = Mac256.ofKey(VaultKey.copyOf(new byte[32]));
        assertThat(mac.tag(new byte[] {1, 2}, new byte[] {3}))
                .isNotEqualTo(mac.tag(new byte[] {1}, new byte[] {2, 3}));
        assertThat(mac.matches(mac.tag(WORDS), WORDS)).isTrue();
    }
}
