package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The inputs on which implementations have failed before: tags that are cut or changed in one bit, nonces of zeros, lengths on
 * either side of a block, points of small order and points that are written in a way they should not be. Derived here after the
 * kinds that the Wycheproof project lists, since no artifact carries its files; the numbers are those of the GCM
 * specification's test cases 13 to 16.
 */
class HostileInputsTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final byte[] CONTEXT = {1, 2, 3};
    private static final byte[] SECRET = new byte[32];

    private final byte[] key = random(32);
    private final Aead aead = Aead.ofKey(key);

    @ParameterizedTest
    @CsvSource({
        "0000000000000000000000000000000000000000000000000000000000000000, 000000000000000000000000, '', "
                + "530f8afbc74536b9a963b4f1c4cb738b",
        "0000000000000000000000000000000000000000000000000000000000000000, 000000000000000000000000, "
                + "00000000000000000000000000000000, "
                + "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919",
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308, cafebabefacedbaddecaf888, "
                + "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525"
                + "b16aedf5aa0de657ba637b391aafd255, "
                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
                + "c5f61e6393ba7a0abcc9f662898015adb094dac5d93471bdec1a502270e3cc6c"
    })
    void gcmOpensWhatTheSpecificationSealedWithoutContext(
            String key, String nonce, String plain, String sealed) {
        assertThat(Aead.ofKey(HEX.parseHex(key)).open(HEX.parseHex(nonce + sealed), new byte[0]))
                .contains(HEX.parseHex(plain));
    }

    @Test
    void gcmOpensNothingThatIsChangedInOneBitOfNonceTextTagOrContext() {
        var sealed = aead.seal(random(33), CONTEXT);
        for (var bit = 0; bit < sealed.length * 8; bit++)
            assertThat(aead.open(flipped(sealed, bit), CONTEXT)).as("bit " + bit).isEmpty();
        for (var bit = 0; bit < CONTEXT.length * 8; bit++)
            assertThat(aead.open(sealed, flipped(CONTEXT, bit))).as("context " + bit).isEmpty();
    }

    @Test
    void gcmOpensNothingThatIsCutOrHasMoreToItOrAShorterTag() throws Exception {
        var sealed = aead.seal(random(20), CONTEXT);
        for (var length = 0; length < sealed.length; length++)
            assertThat(aead.open(Arrays.copyOf(sealed, length), CONTEXT)).isEmpty();
        assertThat(aead.open(Arrays.copyOf(sealed, sealed.length + 1), CONTEXT)).isEmpty();
        for (var bits : new int[] {96, 104, 112, 120})
            assertThat(aead.open(byTheJdk(new byte[NONCE], random(20), bits), CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 31, 32, 33, 255, 256, 257, 65_535, 65_536})
    void gcmGivesBackEveryLengthAlsoUnderANonceOfZeros(int length) throws Exception {
        var plain = random(length);
        assertThat(aead.open(aead.seal(plain, CONTEXT), CONTEXT)).contains(plain);
        assertThat(aead.open(byTheJdk(new byte[NONCE], plain, TAG * 8), CONTEXT)).contains(plain);
    }

    @Test
    void noTwoSealsHaveTheSameNonce() {
        assertThat(
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> HEX.formatHex(aead.seal(SECRET, CONTEXT), 0, NONCE))
                                .distinct())
                .hasSize(1_000);
    }

    /** Of order 1, 2, 4 and 8, with the ways of writing them that are not the shortest, and with the bit that is to be ignored. */
    static Stream<String> pointsOfSmallOrder() {
        return Stream.of(
                        "00".repeat(32),
                        "01" + "00".repeat(31),
                        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                        "ec" + "ff".repeat(30) + "7f",
                        "ed" + "ff".repeat(30) + "7f",
                        "ee" + "ff".repeat(30) + "7f")
                .flatMap(point -> Stream.of(point, withTheLastBit(point)));
    }

    @ParameterizedTest
    @MethodSource("pointsOfSmallOrder")
    void hpkeAgreesOnNoSecretWithAPointOfSmallOrder(String point) {
        var sealed = new Hpke.Sealed(HEX.parseHex(point), random(40));
        assertThat(Hpke.open(random(32), CONTEXT, CONTEXT, sealed)).isEmpty();
        assertThatThrownBy(() -> Hpke.seal(HEX.parseHex(point), CONTEXT, CONTEXT, SECRET))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hpkeOpensNothingThatIsChangedInOneBitOrCutOrToldAnotherContext() {
        var mine = random(32);
        var made = Hpke.seal(Hpke.publicOf(mine), CONTEXT, CONTEXT, random(32));
        for (var bit = 0; bit < made.encapsulated().length * 8; bit += 5)
            assertThat(opened(mine, flipped(made.encapsulated(), bit), made.ciphertext()))
                    .as("point " + bit)
                    .isFalse();
        assertThat(opened(mine, flipped(made.encapsulated(), 255), made.ciphertext())).isFalse();
        for (var bit = 0; bit < made.ciphertext().length * 8; bit += 3)
            assertThat(opened(mine, made.encapsulated(), flipped(made.ciphertext(), bit)))
                    .isFalse();
        for (var length = 0; length < made.ciphertext().length; length++)
            assertThat(opened(mine, made.encapsulated(), Arrays.copyOf(made.ciphertext(), length)))
                    .isFalse();
        for (var length : new int[] {0, 31, 33})
            assertThat(opened(mine, Arrays.copyOf(made.encapsulated(), length), made.ciphertext()))
                    .isFalse();
        assertThat(Hpke.open(mine, SECRET, CONTEXT, made)).isEmpty();
        assertThat(Hpke.open(mine, CONTEXT, SECRET, made)).isEmpty();
    }

    @Test
    void aMacTellsEveryChangedBitAndEveryShorterTag() {
        var mac = Mac256.ofKey(VaultKey.copyOf(key));
        var tag = mac.tag(CONTEXT);
        for (var bit = 0; bit < tag.length * 8; bit++)
            assertThat(mac.matches(flipped(tag, bit), CONTEXT)).isFalse();
        for (var length = 0; length < tag.length; length++)
            assertThat(mac.matches(Arrays.copyOf(tag, length), CONTEXT)).isFalse();
    }

    private static boolean opened(byte[] mine, byte[] encapsulated, byte[] ciphertext) {
        return Hpke.open(mine, CONTEXT, CONTEXT, new Hpke.Sealed(encapsulated, ciphertext))
                .isPresent();
    }

    private byte[] byTheJdk(byte[] nonce, byte[] plain, int tagBits) throws Exception {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(tagBits, nonce));
        cipher.updateAAD(CONTEXT);
        return HEX.parseHex(HEX.formatHex(nonce) + HEX.formatHex(cipher.doFinal(plain)));
    }

    private static String withTheLastBit(String point) {
        return HEX.formatHex(flipped(HEX.parseHex(point), 255));
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var changed = bytes.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
