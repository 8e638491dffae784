package org.tyst.sync;

import java.util.Set;

/** Signed or filed: the words under a signature or a filing never change again, whoever asks. */
final class Frozen {
    private static final Set<String> MARKS = Set.of("signedAt", "filedAt");

    private Frozen() {}

    static boolean is(Writing writing) {
        return MARKS.stream().anyMatch(mark -> writing.body().hasNonNull(mark))
                || writing.body().path("status").asText().equals("FILED");
    }
}
