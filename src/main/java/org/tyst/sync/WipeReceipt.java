package org.tyst.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a laptop that was told to forget everything says of it. Numbers only.
 *
 * @param sent what the central record took just before, under its owner's name
 * @param unsent what it did not, and what is gone therefore: entries and half-typed forms
 * @param unsentFiles files and photographs that were on this laptop alone
 * @param files the same by kind; empty from an older Tyst, which did not count them
 */
public record WipeReceipt(
        UUID order,
        UUID device,
        Instant at,
        int sent,
        int unsent,
        int unsentFiles,
        int cases,
        int attachments,
        Optional<Files> files) {
    /** An older Tyst says nothing of kinds, and its signature is over what it said. */
    public WipeReceipt {
        Objects.requireNonNull(order);
        Objects.requireNonNull(device);
        Objects.requireNonNull(at);
    }

    public byte[] toSign() {
        return (common() + files.map(Files::toSign).orElse("")).getBytes(StandardCharsets.UTF_8);
    }

    private String common() {
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
                "" + attachments);
    }

    public boolean lostNothing() {
        return unsent + unsentFiles == 0;
    }

    /** Filed copies, photos and documents: how many of those that were here alone went just before, and how many are lost. */
    public record Files(int copiesSent, int copiesLost, int attachmentsSent, int attachmentsLost) {
        public static Files between(HereAlone before, HereAlone after) {
            return new Files(
                    Math.max(0, before.copies() - after.copies()),
                    after.copies(),
                    Math.max(0, before.attachments() - after.attachments()),
                    after.attachments());
        }

        private String toSign() {
            return "\n%d\n%d\n%d\n%d"
                    .formatted(copiesSent, copiesLost, attachmentsSent, attachmentsLost);
        }
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
