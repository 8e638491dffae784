package org.tyst.central.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates count at the other end: those in a file of the organisation's, or the world's usual ones. Never none. */
final class Trust {
    /** Older ones are broken. */
    static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private Trust() {}

    static SSLContext of(Optional<String> caFile) throws IOException, GeneralSecurityException {
        if (caFile.isEmpty()) return SSLContext.getDefault();
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store(Path.of(caFile.get())));
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static KeyStore store(Path pem) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = Files.newInputStream(pem)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in))
                store.setCertificateEntry("ca-" + store.size(), certificate);
        }
        return store;
    }
}
