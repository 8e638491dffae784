package org.tyst.sync;

import java.util.UUID;

/**
 * That this laptop belongs to a central record: where it is, the fingerprint of its certificate, and this device's own
 * Ed25519 key. A secret; kept only in the encrypted record.
 */
public record Membership(
        String url, String fingerprint, UUID device, UUID user, String privateKey) {
    @Override
    public String toString() {
        return "Membership[" + device + "]";
    }
}
