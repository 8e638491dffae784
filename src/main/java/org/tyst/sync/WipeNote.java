package org.tyst.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * All that a laptop keeps that was told to forget everything, from just before it begins: the receipt, where to hand it in,
 * and when that was done. In plain, because nothing is left that could open it; ids and numbers only.
 */
public record WipeNote(
        String url, String fingerprint, WipeReceipt.Signed signed, Optional<Instant> handedIn) {
    public static WipeNote of(Membership laptop, WipeReceipt receipt) {
        return new WipeNote(
                laptop.url(),
                laptop.fingerprint(),
                WipeReceipt.Signed.by(laptop, receipt),
                Optional.empty());
    }

    public WipeReceipt receipt() {
        return signed.receipt();
    }

    public WipeNote handedInAt(Instant at) {
        return new WipeNote(url, fingerprint, signed, Optional.of(at));
    }
}
