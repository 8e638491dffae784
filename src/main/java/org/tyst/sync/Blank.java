package org.tyst.sync;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** What an item was before anything stood in it. */
final class Blank {
    static final Writing WRITING =
            new Writing(JsonNodeFactory.instance.objectNode(), Map.of(), 0, false);

    private Blank() {}
}
