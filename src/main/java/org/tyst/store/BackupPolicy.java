package org.tyst.store;

import java.time.Duration;

/** How often a backup is taken and how much room they may have. The agency's to decide: {@code resources/policy.json}. */
public record BackupPolicy(
        int everyHours,
        int afterQuietSeconds,
        int most,
        int mostMegabytes,
        int leaveFreeMegabytes) {
    private static final long MEGABYTE = 1L << 20;

    public BackupPolicy {
        if (everyHours < 1 || most < 1 || mostMegabytes < 1 || leaveFreeMegabytes < 0)
            throw new IllegalArgumentException("There is at least one backup, now and then");
    }

    /** Nobody has written anything for so long. */
    public Duration quiet() {
        return Duration.ofSeconds(afterQuietSeconds);
    }

    Duration every() {
        return Duration.ofHours(everyHours);
    }

    long mostBytes() {
        return mostMegabytes * MEGABYTE;
    }

    long leaveFreeBytes() {
        return leaveFreeMegabytes * MEGABYTE;
    }
}
