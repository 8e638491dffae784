package org.tyst.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A signature of this kind is always the same: so ours is measured by the JDK's, and both by RFC 8032. */
class QuickSignaturesTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SECRET =
            HEX.parseHex(
                    "302e0201003005060"
                            + "32b6570042204209d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final String OF_NOTHING =
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                    + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    private final Provider ours = new QuickSignatures();
    private final Provider jdk = Security.getProvider("SunEC");
    private final Random random = new Random(8032);

    @Test
    void givesTheFirstNumbersOfRfc8032() throws Exception {
        assertThat(HEX.formatHex(sign(ours, SECRET, new byte[0]))).isEqualTo(OF_NOTHING);
        assertThat(HEX.formatHex(sign(jdk, SECRET, new byte[0]))).isEqualTo(OF_NOTHING);
    }

    @Test
    void signsAndChecksAsTheJdkDoes() throws Exception {
        for (var i = 0; i < 20; i++) {
            var pair = newPair();
            var said = bytes(random.nextInt(2_000));
            var signed = sign(ours, pair.getPrivate().getEncoded(), said);
            assertThat(signed).isEqualTo(sign(jdk, pair.getPrivate().getEncoded(), said));
            assertThat(holds(ours, pair, said, signed)).isTrue();
            assertThat(holds(ours, newPair(), said, signed)).isFalse();
            signed[random.nextInt(signed.length)] ^= 1;
            assertThat(holds(ours, pair, said, signed)).isFalse();
        }
    }

    @Test
    void isThereOnceHoweverOftenItIsAskedFor() {
        QuickSignatures.prefer();
        QuickSignatures.prefer();
        assertThat(Security.getProviders("Signature.Ed25519"))
                .extracting(Provider::getName)
                .containsExactly("TystSignatures", "SunEC");
    }

    private static byte[] sign(Provider provider, byte[] key, byte[] said)
            throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519", provider);
        signature.initSign(
                KeyFactory.getInstance("Ed25519", provider)
                        .generatePrivate(new PKCS8EncodedKeySpec(key)));
        signature.update(said);
        return signature.sign();
    }

    /** A broken one may be refused aloud. */
    private static boolean holds(Provider provider, KeyPair pair, byte[] said, byte[] signed)
            throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519", provider);
        var key = new X509EncodedKeySpec(pair.getPublic().getEncoded());
        signature.initVerify(KeyFactory.getInstance("Ed25519", provider).generatePublic(key));
        signature.update(said);
        try {
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false;
        }
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
