package org.tyst.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tyst.basics.Json;

/**
 * Who may read at all, and when somebody may open a case that is not theirs: {@code resources/access.json}, for the agency to decide.
 *
 * @param reasonAtLeast characters
 * @param hours until it ends by itself
 * @param workingDaysToApprove how long a manager has to say afterwards whether it was right
 * @param categories of reasons, by name
 * @param attestation whether the policy has to be attested, besides the training
 * @param policyVersion the one in force: another one has to be attested anew
 * @param extensionDays how long a manager may let somebody go on, once
 */
public record AccessPolicy(
        int reasonAtLeast,
        int reasonAtMost,
        int hours,
        int workingDaysToApprove,
        List<String> categories,
        boolean attestation,
        String policyVersion,
        int attestedYears,
        int extensionDays) {
    public AccessPolicy {
        categories = List.copyOf(categories);
        if (hours < 1) throw new IllegalArgumentException("Nobody could read anything");
    }

    public static AccessPolicy shipped() {
        try (var in = AccessPolicy.class.getResourceAsStream("/access.json")) {
            if (in == null) throw new IllegalStateException("access.json is missing");
            return Json.read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), AccessPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("access.json cannot be read", e);
        }
    }

    /** The version that has to be attested; blank where none has. */
    public String toAttest() {
        return attestation ? policyVersion : "";
    }

    public boolean isReason(String reason) {
        var length = reason.strip().length();
        return length >= reasonAtLeast && length <= reasonAtMost;
    }
}
