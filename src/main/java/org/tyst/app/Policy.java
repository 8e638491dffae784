package org.tyst.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tyst.basics.Json;
import org.tyst.people.Lease;
import org.tyst.store.BackupPolicy;

/** What the agency decides for all its laptops: {@code resources/policy.json}. */
record Policy(
        int longestLockMinutes,
        int leaseDays,
        int trainingWarnDays,
        int clipboardSeconds,
        WipePolicy wipe,
        BackupPolicy backups) {
    Lease lease() {
        return new Lease(leaseDays);
    }

    static Policy shipped() {
        try (var in = Policy.class.getResourceAsStream("/policy.json")) {
            if (in == null) throw new IllegalStateException("policy.json is missing");
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Policy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("policy.json cannot be read", e);
        }
    }
}
