package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/**
 * What others have published, against our own wrappers. (Argon2id of RFC 9106 and HKDF of RFC 5869 stand with their own
 * tests.) For the suite that we use of HPKE the RFC prints no numbers; so a second, plain one is measured by the RFC's
 * numbers here, and ours by that second one in {@link TwoImplementationsTest}.
 */
class PublishedVectorsTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void opensWhatTheDesignersOfGcmSealed() {
        var aead = Aead.ofKey(hex("feffe9928665731c6d6a8f9467308308".repeat(2)));
        var sealed =
                "cafebabefacedbaddecaf888"
                        + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        + "76fc6ece0f4e1768cddf8853bb2d551b";
        assertThat(aead.open(hex(sealed), hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")))
                .contains(
                        hex(
                                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
    }

    @Test
    void findsThePublicHalvesOfRfc7748() {
        assertThat(publicOf("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a"))
                .isEqualTo("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        assertThat(publicOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb"))
                .isEqualTo("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    }

    @Test
    void thePlainHpkeGivesTheNumbersOfRfc9180() throws Exception {
        var sealed =
                "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a9"
                        + "6d8770ac83d07bea87e13c512a";
        assertThat(
                        PlainHpke.AES_128_GCM.open(
                                hex(
                                        "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
                                hex(
                                        "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
                                hex("4f6465206f6e2061204772656369616e2055726e"),
                                hex("436f756e742d30"),
                                hex(sealed)))
                .isEqualTo("Beauty is truth, truth beauty".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theOtherHmacGivesTheNumbersOfRfc4231() {
        assertThat(HEX.formatHex(hmac("Jefe", "what do ya want for nothing?")))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    private static byte[] hmac(String key, String text) {
        var mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(key.getBytes(StandardCharsets.US_ASCII)));
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        mac.update(bytes, 0, bytes.length);
        var tag = new byte[mac.getMacSize()];
        mac.doFinal(tag, 0);
        return tag;
    }

    private static String publicOf(String secret) {
        return HEX.formatHex(Hpke.publicOf(hex(secret)));
    }

    private static byte[] hex(String text) {
        return HEX.parseHex(text);
    }
}
