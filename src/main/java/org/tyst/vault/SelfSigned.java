package org.tyst.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * A certificate that vouches for itself, for a server whose fingerprint is handed over by other means (a join code). Nobody
 * should trust one for any other reason. ECDSA on P-256.
 */
public record SelfSigned(PrivateKey key, X509Certificate certificate) {
    private static final AlgorithmIdentifier ALGORITHM =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    public static SelfSigned make(String name, Instant from, Instant until, SecureRandom random) {
        try {
            var pair = pair(random);
            var body = body(name, from, until, pair, random);
            return new SelfSigned(pair.getPrivate(), certificate(body, pair, random));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This JDK could not make a certificate", e);
        }
    }

    private static KeyPair pair(SecureRandom random) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private static TBSCertificate body(
            String name, Instant from, Instant until, KeyPair pair, SecureRandom random) {
        var itself = new X500Name("CN=" + name);
        var body = new V3TBSCertificateGenerator();
        body.setSerialNumber(new ASN1Integer(new BigInteger(120, random)));
        body.setSignature(ALGORITHM);
        body.setIssuer(itself);
        body.setSubject(itself);
        body.setStartDate(new Time(Date.from(from)));
        body.setEndDate(new Time(Date.from(until)));
        body.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        return body.generateTBSCertificate();
    }

    private static X509Certificate certificate(
            TBSCertificate body, KeyPair pair, SecureRandom random)
            throws GeneralSecurityException, IOException {
        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(pair.getPrivate(), random);
        signer.update(body.getEncoded("DER"));
        var parts = new ASN1EncodableVector();
        parts.add(body);
        parts.add(ALGORITHM);
        parts.add(new DERBitString(signer.sign()));
        var encoded = new DERSequence(parts).getEncoded("DER");
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    @Override
    public String toString() {
        return "SelfSigned[" + certificate.getSubjectX500Principal() + "]";
    }
}
