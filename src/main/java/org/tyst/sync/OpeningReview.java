package org.tyst.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;

/**
 * A manager's word on a case that somebody opened without having it. Never changed; a refusal ends the access at once.
 *
 * @param opened what it is about
 * @param why may be blank unless it was not right
 */
public record OpeningReview(
        UUID id, UUID caseId, UUID opened, Verdict verdict, String why, String by, Instant at) {
    public enum Verdict {
        AGREED,
        REFUSED
    }

    public OpeningReview {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(opened);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
        if (verdict == Verdict.REFUSED && why.isBlank())
            throw new IllegalArgumentException("Nobody is refused without a reason");
    }

    /** Empty for what is none: it came over a wire. */
    public static Optional<OpeningReview> read(ObjectNode body) {
        try {
            return Optional.of(Json.kept(body.toString(), OpeningReview.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
