package org.tyst.sync;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody of one of my cases stands in a case that is not mine too: that there is such a case, its number, and who has it. Nothing of what is in
 * it.
 *
 * @param caseId mine
 * @param person in mine
 * @param holder empty while the central record has not heard their name
 */
public record Elsewhere(
        UUID caseId, UUID person, UUID other, String number, Optional<String> holder) {
    public Elsewhere {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(person);
        Objects.requireNonNull(other);
        Objects.requireNonNull(number);
    }
}
