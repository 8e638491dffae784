package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a sealed value belongs. It opens nowhere else: not at another person, nor as another version of itself. */
public record SealContext(UUID caseId, UUID item, String field, long version) {
    byte[] bytes() {
        return (caseId + "|" + item + "|" + field + "|" + version).getBytes(StandardCharsets.UTF_8);
    }
}
