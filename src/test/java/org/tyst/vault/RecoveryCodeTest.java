package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void isReadBackFromPaper() {
        for (int i = 0; i < 200; i++) {
            var code = RecoveryCode.random(random);
            var read = RecoveryCode.read(code.text()).orElseThrow();
            assertThat(read.<byte[]>use(byte[]::clone)).isEqualTo(code.<byte[]>use(byte[]::clone));
        }
    }

    @Test
    void isPrintedInNineGroupsOfFour() {
        assertThat(RecoveryCode.random(random).text())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void understandsSmallLettersSpacesAndLettersThatLookLikeDigits() {
        var text = RecoveryCode.random(random).text();
        var handwritten =
                text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');
        assertThat(RecoveryCode.read(handwritten).orElseThrow().text()).isEqualTo(text);
    }

    @Test
    void tellsASlipOfThePenAtOnce() {
        var text = RecoveryCode.random(random).text();
        var slip = (text.charAt(0) == 'A' ? 'B' : 'A') + text.substring(1);
        assertThat(RecoveryCode.read(slip)).isEmpty();
        assertThat(RecoveryCode.read(text.substring(1))).isEmpty();
        assertThat(RecoveryCode.read("")).isEmpty();
        assertThat(RecoveryCode.read(text.replaceFirst("^.", "U"))).isEmpty();
    }
}
