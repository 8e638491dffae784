package org.tyst.vault;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import org.bouncycastle.jcajce.provider.asymmetric.edec.KeyFactorySpi;
import org.bouncycastle.jcajce.provider.asymmetric.edec.SignatureSpi;

/**
 * Ed25519 by Bouncy Castle, put before the JDK's own: every request to the central record is signed and checked, and the JDK
 * takes ten times as long for either. Nothing but these two comes from here, and whoever asks for a signature asks the JDK as
 * always (decision 0095).
 */
public final class QuickSignatures extends Provider {
    private static final long serialVersionUID = 1;
    private static final String ED25519 = "Ed25519";

    /** As a key's encoding names it. */
    private static final List<String> OID = List.of("1.3.101.112");

    QuickSignatures() {
        super("TystSignatures", "1", "Ed25519 by Bouncy Castle");
        offer("Signature", SignatureSpi.Ed25519.class);
        offer("KeyFactory", KeyFactorySpi.Ed25519.class);
    }

    private void offer(String type, Class<?> made) {
        putService(new Service(this, type, ED25519, made.getName(), OID, Map.of()));
    }

    /** For this process; a second time changes nothing. */
    public static void prefer() {
        Security.insertProviderAt(new QuickSignatures(), 1);
    }
}
