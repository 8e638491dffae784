package org.tyst.wire;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.tyst.sync.Hash;

/**
 * Trusts exactly the certificate that has this fingerprint, whatever name it bears and whoever else would vouch for another:
 * the fingerprint came with the join code, by another way than the network.
 */
final class PinnedTrust extends X509ExtendedTrustManager {
    private final byte[] fingerprint;

    PinnedTrust(String fingerprint) {
        this.fingerprint = HexFormat.of().parseHex(fingerprint);
    }

    static SSLContext context(String fingerprint) {
        try {
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(
                    null, new TrustManager[] {new PinnedTrust(fingerprint)}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no TLS 1.3", e);
        }
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        if (chain.length == 0
                || !MessageDigest.isEqual(fingerprint, Hash.sha256(chain[0].getEncoded())))
            throw new NotPinned();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, @Nullable Socket socket)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, @Nullable SSLEngine engine)
            throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        throw new NotPinned();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, @Nullable Socket socket)
            throws CertificateException {
        throw new NotPinned();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, @Nullable SSLEngine engine)
            throws CertificateException {
        throw new NotPinned();
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    /** Somebody answered who is not the central record that this laptop joined. */
    static final class NotPinned extends CertificateException {
        private static final long serialVersionUID = 1;

        NotPinned() {
            super("not the pinned certificate");
        }
    }
}
