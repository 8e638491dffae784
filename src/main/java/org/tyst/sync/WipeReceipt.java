package org.tyst.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What a laptop that was told to forget everything says of it. Numbers only.
 *
 * @param sent what the central record took just before, under its owner's name
 * @param unsent what it did not, and what is gone therefore: entries and half-typed forms
 * @param unsentFiles files and photographs that were on this laptop alone
 */
public record WipeReceipt(
        UUID order,
        UUID device,
        Instant at,
        int sent,
        int unsent,
        int unsentFiles,
        int cases,
        int attachments) {
    public WipeReceipt {
        Objects.requireNonNull(order);
        Objects.requireNonNull(device);
        Objects.requireNonNull(at);
    }

    public byte[] toSign() {
        return String.join(
                        "\n",
                        "tyst/wiped/1",
                        "" + order,
                        "" + device,
                        "" + at,
                        "" + sent,
                        "" + unsent,
                        "" + unsentFiles,
                        "" + cases,
                        "" + attachments)
                .getBytes(StandardCharsets.UTF_8);
    }

    public boolean lostNothing() {
        return unsent + unsentFiles == 0;
    }

    /** Signed with the device's own key, so that it needs no other proof when it is handed in: by then that key is gone. */
    public record Signed(WipeReceipt receipt, String signature) {
        public Signed {
            Objects.requireNonNull(receipt);
            Objects.requireNonNull(signature);
        }

        public static Signed by(Membership laptop, WipeReceipt receipt) {
            return new Signed(receipt, Signatures.make(laptop.privateKey(), receipt.toSign()));
        }
    }
}
