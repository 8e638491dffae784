package org.tyst.sync;

import java.util.Map;
import java.util.TreeMap;

/** Details of the sealed compartment, three ways. Two different ones are never chosen between here: {@link ContactPoints}. */
final class SealedFields {
    private SealedFields() {}

    static Map<String, String> merged(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        var merged = new TreeMap<>(theirs);
        mine.forEach((field, value) -> {
            var theirsUnchanged =
                    theirs.getOrDefault(field, "").equals(base.getOrDefault(field, ""));
            if (theirsUnchanged) merged.put(field, value);
        });
        return merged;
    }
}
