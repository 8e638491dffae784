package org.tyst.sync;

import java.util.Optional;
import java.util.UUID;

/**
 * That this laptop belongs to a central record: where it is, the fingerprint of its certificate, and this device's own
 * Ed25519 key. A secret; kept only in the encrypted record.
 *
 * @param ordersKey the public half of the key by which the central record signs its orders; a laptop that joined before there
 *     were any has none, and obeys none
 */
public record Membership(
        String url,
        String fingerprint,
        UUID device,
        UUID user,
        String privateKey,
        Optional<String> ordersKey) {
    @Override
    public String toString() {
        return "Membership[" + device + "]";
    }
}
