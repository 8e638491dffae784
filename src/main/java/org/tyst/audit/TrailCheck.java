package org.tyst.audit;

import java.util.Optional;

/** A check of the whole chain in parts, so that nobody who saves meanwhile has to wait for the end. */
@FunctionalInterface
public interface TrailCheck {
    /** The next part; the verdict with the last. Call on the store's thread. */
    Optional<AuditTrail.Verdict> next();
}
