package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys by which an issuer signs, by their ids, as it publishes them (RFC 7517); those of a kind that is not taken are passed over. */
final class SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final int FEWEST_BITS = 2_048;
    private static final int SALT = 32;
    private final Map<String, PublicKey> keys;

    private SigningKeys(Map<String, PublicKey> keys) {
        this.keys = Map.copyOf(keys);
    }

    static SigningKeys none() {
        return new SigningKeys(Map.of());
    }

    static SigningKeys of(JsonNode published) {
        var keys = new HashMap<String, PublicKey>();
        for (var each : published.path("keys")) {
            try {
                if (isToSign(each)) keys.put(each.path("kid").asText(), key(each));
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                LOG.info("A key of the issuer's is passed over: {}", e.getClass().getSimpleName());
            }
        }
        return new SigningKeys(keys);
    }

    boolean has(String id) {
        return keys.containsKey(id);
    }

    /** The algorithm is the token's word, and holds only for a key of its kind: a public key is never taken for a secret. */
    boolean hold(String id, String algorithm, byte[] signed, byte[] signature) {
        try {
            var key = keys.get(id);
            if (key == null || !fits(key, algorithm)) return false;
            var check = verifier(algorithm);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isToSign(JsonNode each) {
        return each.path("use").asText("sig").equals("sig") && each.hasNonNull("kid");
    }

    private static boolean fits(PublicKey key, String algorithm) {
        return switch (algorithm) {
            case "RS256", "PS256" ->
                    key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= FEWEST_BITS;
            case "ES256" -> key.getAlgorithm().equals("EC");
            default -> false;
        };
    }

    private static Signature verifier(String algorithm) throws GeneralSecurityException {
        return switch (algorithm) {
            case "RS256" -> Signature.getInstance("SHA256withRSA");
            case "ES256" -> Signature.getInstance("SHA256withECDSAinP1363Format");
            case "PS256" -> {
                var pss = Signature.getInstance("RSASSA-PSS");
                pss.setParameter(
                        new PSSParameterSpec(
                                "SHA-256",
                                "MGF1",
                                MGF1ParameterSpec.SHA256,
                                SALT,
                                PSSParameterSpec.TRAILER_FIELD_BC));
                yield pss;
            }
            default -> throw new GeneralSecurityException("not an algorithm that is taken");
        };
    }

    private static PublicKey key(JsonNode each) throws GeneralSecurityException {
        return switch (each.path("kty").asText()) {
            case "RSA" ->
                    KeyFactory.getInstance("RSA")
                            .generatePublic(
                                    new RSAPublicKeySpec(number(each, "n"), number(each, "e")));
            case "EC" -> onP256(each);
            default -> throw new GeneralSecurityException("not a kind of key that is taken");
        };
    }

    private static PublicKey onP256(JsonNode each) throws GeneralSecurityException {
        if (!each.path("crv").asText().equals("P-256"))
            throw new GeneralSecurityException("not a curve that is taken");
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(
                                new ECPoint(number(each, "x"), number(each, "y")),
                                curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(JsonNode each, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(each.path(name).asText()));
    }
}
