package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;

class SigningKeysTest {
    private static final byte[] SAID = "said".getBytes(StandardCharsets.US_ASCII);

    @Test
    void eachAlgorithmHoldsForItsOwnKindOfKeyOnly() throws Exception {
        var rsa = rsa(2_048);
        var curve = curve();
        var keys = keys(published("r", rsa), published("e", curve));
        var pss = Signature.getInstance("RSASSA-PSS");
        pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        var byPss = signed(pss, rsa);
        var byRsa = signed(Signature.getInstance("SHA256withRSA"), rsa);
        var byCurve = signed(Signature.getInstance("SHA256withECDSAinP1363Format"), curve);
        assertThat(keys.hold("r", "RS256", SAID, byRsa)).isTrue();
        assertThat(keys.hold("r", "PS256", SAID, byPss)).isTrue();
        assertThat(keys.hold("e", "ES256", SAID, byCurve)).isTrue();
        for (var algorithm : List.of("ES256", "PS256", "HS256", "none", "RS1"))
            assertThat(keys.hold("r", algorithm, SAID, byRsa)).as(algorithm).isFalse();
        assertThat(keys.hold("e", "ES256", SAID, new byte[64])).isFalse();
        assertThat(keys.hold("e", "ES256", new byte[4], byCurve)).isFalse();
        assertThat(keys.hold("another", "RS256", SAID, byRsa)).isFalse();
    }

    @Test
    void aShortKeyAndOneToEncryptWithAreNotTaken() throws Exception {
        var weak = rsa(1_024);
        var keys = keys(published("weak", weak), Map.of("kid", "enc", "use", "enc", "kty", "RSA"));
        assertThat(
                        keys.hold(
                                "weak",
                                "RS256",
                                SAID,
                                signed(Signature.getInstance("SHA256withRSA"), weak)))
                .isFalse();
        assertThat(keys.has("enc")).isFalse();
    }

    @SafeVarargs
    private static SigningKeys keys(Map<String, String>... published) {
        return SigningKeys.of(Json.tree(Map.of("keys", List.of(published))));
    }

    private static KeyPair rsa(int bits) throws Exception {
        var made = KeyPairGenerator.getInstance("RSA");
        made.initialize(bits);
        return made.generateKeyPair();
    }

    private static KeyPair curve() throws Exception {
        var made = KeyPairGenerator.getInstance("EC");
        made.initialize(new ECGenParameterSpec("secp256r1"));
        return made.generateKeyPair();
    }

    private static byte[] signed(Signature by, KeyPair pair) throws Exception {
        by.initSign(pair.getPrivate());
        by.update(SAID);
        return by.sign();
    }

    private static Map<String, String> published(String id, KeyPair pair) {
        return switch (pair.getPublic()) {
            case RSAPublicKey rsa ->
                    Map.of(
                            "kid",
                            id,
                            "kty",
                            "RSA",
                            "n",
                            number(rsa.getModulus()),
                            "e",
                            number(rsa.getPublicExponent()));
            case ECPublicKey curve ->
                    Map.of(
                            "kid",
                            id,
                            "kty",
                            "EC",
                            "crv",
                            "P-256",
                            "x",
                            number(curve.getW().getAffineX()),
                            "y",
                            number(curve.getW().getAffineY()));
            default -> throw new AssertionError("no such key");
        };
    }

    private static String number(BigInteger number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
    }
}
