package org.tyst.sync.late;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tyst.basics.Json;

/**
 * Somebody's decision about what came late. Never changed: whoever thinks otherwise decides once more, and both are kept.
 *
 * @param late what it is about
 * @param why may be blank unless it was set aside
 */
public record LateReview(
        UUID id, UUID caseId, UUID late, LateChoice choice, String why, String by, Instant at) {
    public LateReview {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(late);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
        if (choice == LateChoice.SET_ASIDE && why.isBlank())
            throw new IllegalArgumentException("Nothing is set aside without a reason");
    }

    /** Empty for what is no decision: it came over a wire. */
    public static Optional<LateReview> read(ObjectNode body) {
        try {
            return Optional.of(Json.kept(body.toString(), LateReview.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
