package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealBoxTest {
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID CARYS = new UUID(1, 2);
    private static final UUID TOMOS = new UUID(1, 3);
    private static final String ADDRESS = "4 Lôn y Dŵr, ZZ9 4QT";
    private static final SealContext AT_HOME = new SealContext(CASE, CARYS, "address", 1);

    private final VaultKey key = VaultKey.random(new SecureRandom());
    private final SealBox box = new SealBox(key);

    @Test
    void givesBackWhatWasSealed() {
        assertThat(box.open(box.seal(ADDRESS, AT_HOME), AT_HOME)).contains(ADDRESS);
    }

    @Test
    void opensUnderTheSameKeyAnotherDay() {
        assertThat(new SealBox(key).open(box.seal(ADDRESS, AT_HOME), AT_HOME)).contains(ADDRESS);
    }

    @Test
    void cannotBeMovedToAnotherPersonFieldCaseOrVersion() {
        var sealed = box.seal(ADDRESS, AT_HOME);
        assertThat(box.open(sealed, new SealContext(CASE, TOMOS, "address", 1))).isEmpty();
        assertThat(box.open(sealed, new SealContext(CASE, CARYS, "phone", 1))).isEmpty();
        assertThat(box.open(sealed, new SealContext(TOMOS, CARYS, "address", 1))).isEmpty();
        assertThat(box.open(sealed, new SealContext(CASE, CARYS, "address", 2))).isEmpty();
    }

    @Test
    void givesNothingWhenOneBitIsNotAsItWas() {
        var sealed = box.seal(ADDRESS, AT_HOME);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(box.open(flipped, AT_HOME)).isEmpty();
        }
    }

    @Test
    void givesNothingUnderAnotherKey() {
        var other = new SealBox(VaultKey.random(new SecureRandom()));
        assertThat(other.open(box.seal(ADDRESS, AT_HOME), AT_HOME)).isEmpty();
        assertThat(box.open(new byte[0], AT_HOME)).isEmpty();
    }

    @Test
    void neverSealsTheSameWordsTheSameWay() {
        assertThat(box.seal(ADDRESS, AT_HOME)).isNotEqualTo(box.seal(ADDRESS, AT_HOME));
        assertThat(new String(box.seal("Lane", AT_HOME), StandardCharsets.ISO_8859_1))
                .doesNotContain("Lane");
    }
}
