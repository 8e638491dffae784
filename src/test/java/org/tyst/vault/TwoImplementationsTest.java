package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Each wrapper against a second implementation by other people, over inputs of every length from one seed each. */
class TwoImplementationsTest {
    private static final int TIMES = 60;

    private final SecureRandom fresh = new SecureRandom();

    @RepeatedTest(TIMES)
    void gcmByTheJdkOpensWithBouncyCastles(RepetitionInfo round) throws Exception {
        var random = new Random(round.getCurrentRepetition());
        var key = bytes(random, 32);
        var plain = bytes(random, random.nextInt(200));
        var context = bytes(random, random.nextInt(40));
        var sealed = Aead.ofKey(key, fresh).seal(plain, context);
        var cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
        cipher.init(
                false,
                new AEADParameters(new KeyParameter(key), 128, Arrays.copyOf(sealed, 12), context));
        var opened = new byte[cipher.getOutputSize(sealed.length - 12)];
        var length = cipher.processBytes(sealed, 12, sealed.length - 12, opened, 0);
        cipher.doFinal(opened, length);
        assertThat(opened).isEqualTo(plain);
    }

    @RepeatedTest(TIMES)
    void hkdfByTheJdkGivesBouncyCastlesKeys(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var key = bytes(random, 32);
        var salt = bytes(random, random.nextInt(80));
        var info = bytes(random, random.nextInt(80));
        var length = 1 + random.nextInt(255);
        var other = new HKDFBytesGenerator(new SHA256Digest());
        other.init(new HKDFParameters(key, salt, info));
        var expected = new byte[length];
        other.generateBytes(expected, 0, length);
        assertThat(Hkdf.derive(key, salt, info, length)).isEqualTo(expected);
    }

    @RepeatedTest(TIMES)
    void macByTheJdkGivesBouncyCastlesTags(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var key = bytes(random, 32);
        var part = bytes(random, random.nextInt(300));
        var mac = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(key));
        mac.update(ByteBuffer.allocate(4).putInt(part.length).array(), 0, 4);
        mac.update(part, 0, part.length);
        var expected = new byte[mac.getMacSize()];
        mac.doFinal(expected, 0);
        assertThat(Mac256.ofKey(VaultKey.copyOf(key)).tag(part)).isEqualTo(expected);
    }

    @RepeatedTest(TIMES)
    void hpkeByBouncyCastleOpensWithThePlainOneAndTheOtherWayRound(RepetitionInfo round)
            throws Exception {
        var random = new Random(round.getCurrentRepetition());
        var secret = bytes(random, 32);
        var to = Hpke.publicOf(secret);
        var info = bytes(random, random.nextInt(60));
        var context = bytes(random, random.nextInt(60));
        var plain = bytes(random, random.nextInt(100));
        var made = Hpke.seal(to, info, context, plain);
        assertThat(
                        PlainHpke.AES_256_GCM.open(
                                secret, made.encapsulated(), info, context, made.ciphertext()))
                .isEqualTo(plain);
        var ephemeral = bytes(random, 32);
        var plainly = PlainHpke.AES_256_GCM.seal(ephemeral, to, info, context, plain);
        var sealed = new Hpke.Sealed(Hpke.publicOf(ephemeral), plainly);
        assertThat(Hpke.open(secret, info, context, sealed)).contains(plain);
        plainly[random.nextInt(plainly.length)] ^= 1;
        assertThat(Hpke.open(secret, info, context, sealed)).isEmpty();
    }

    @RepeatedTest(5)
    void whatJasyptSealsOpensWithTheJdkAlone(RepetitionInfo round) throws Exception {
        var random = new Random(round.getCurrentRepetition());
        var key = VaultKey.copyOf(bytes(random, 32));
        var sealed =
                new SealedText(key, Purpose.SEALED).seal("12 Heol y Bont, ZZ9 4QT", new byte[0]);
        var body = Arrays.copyOfRange(sealed, 32, sealed.length);
        var password =
                Hkdf.subKey(key, Purpose.SEALED.label() + "/text")
                        .<String>use(Base64.getEncoder()::encodeToString);
        var stretched =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(
                                new PBEKeySpec(
                                        password.toCharArray(),
                                        Arrays.copyOf(body, 16),
                                        1_000,
                                        256))
                        .getEncoded();
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(stretched, "AES"),
                new IvParameterSpec(body, 16, 16));
        assertThat(cipher.doFinal(body, 32, body.length - 32))
                .asString()
                .isEqualTo("12 Heol y Bont, ZZ9 4QT");
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
