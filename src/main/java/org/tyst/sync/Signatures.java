package org.tyst.sync;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Ed25519 as the two ends use it: a laptop for its requests and its last receipt, the central record for its orders. */
public final class Signatures {
    private Signatures() {}

    /**
     * In base 64.
     *
     * @param privateKey PKCS#8, base 64
     */
    public static String make(String privateKey, byte[] what) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey));
            var signature = Signature.getInstance(RequestProof.ALGORITHM);
            signature.initSign(
                    KeyFactory.getInstance(RequestProof.ALGORITHM).generatePrivate(encoded));
            signature.update(what);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that signs cannot be read", e);
        }
    }

    /**
     * Whatever is not a signature of this key over these bytes does not hold, whether it is forged or nonsense.
     *
     * @param publicKey X.509
     */
    public static boolean hold(byte[] publicKey, byte[] what, String signature) {
        try {
            var encoded = new X509EncodedKeySpec(publicKey);
            var check = Signature.getInstance(RequestProof.ALGORITHM);
            check.initVerify(
                    KeyFactory.getInstance(RequestProof.ALGORITHM).generatePublic(encoded));
            check.update(what);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
