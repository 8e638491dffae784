package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HkdfTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void givesTheFirstAnswerOfRfc5869() {
        assertThat(
                        derive(
                                "0b".repeat(22),
                                "000102030405060708090a0b0c",
                                "f0f1f2f3f4f5f6f7f8f9",
                                42))
                .isEqualTo(
                        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @Test
    void givesTheSecondAnswerOfRfc5869() {
        assertThat(derive(run(0x00, 0x4f), run(0x60, 0xaf), run(0xb0, 0xff), 82))
                .isEqualTo(
                        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e"
                                + "590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    }

    @Test
    void givesTheThirdAnswerOfRfc5869WithoutSaltOrInfo() {
        assertThat(derive("0b".repeat(22), "", "", 42))
                .isEqualTo(
                        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    @Test
    void givesEachPurposeItsOwnKey() {
        var master = VaultKey.copyOf(new byte[32]);
        var keys = new HashSet<String>();
        for (var purpose : Purpose.values())
            keys.add(Hkdf.subKey(master, purpose.label()).use(HEX::formatHex));
        assertThat(keys).hasSize(Purpose.values().length);
    }

    @Test
    void keepsTheLabelsThatWereShipped() {
        assertThat(Arrays.stream(Purpose.values()).map(Purpose::label))
                .containsExactly("db/v1", "att/v1", "hdr/v1", "aud/v1", "seal/v1", "kept/v1");
    }

    private static String derive(String key, String salt, String info, int length) {
        return HEX.formatHex(
                Hkdf.derive(HEX.parseHex(key), HEX.parseHex(salt), HEX.parseHex(info), length));
    }

    private static String run(int from, int to) {
        var text = new StringBuilder();
        for (int value = from; value <= to; value++) text.append(HEX.toHexDigits((byte) value));
        return text.toString();
    }
}
