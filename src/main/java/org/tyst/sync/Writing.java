package org.tyst.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/**
 * What stands in one item: its body, the details that lie in the sealed compartment, its place among its siblings, and
 * whether it was taken out. Never change the body of one that somebody else may hold: {@link #with}.
 */
public record Writing(ObjectNode body, Map<String, String> sealed, int place, boolean gone) {
    public Writing {
        Objects.requireNonNull(body);
        sealed = Map.copyOf(sealed);
    }

    public Writing with(ObjectNode other) {
        return new Writing(other, sealed, place, gone);
    }

    /** Never the words: this may end up in a log. */
    @Override
    public String toString() {
        return "Writing["
                + body.size()
                + " fields, "
                + sealed.size()
                + " sealed, gone="
                + gone
                + "]";
    }
}
