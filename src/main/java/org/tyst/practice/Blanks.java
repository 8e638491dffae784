package org.tyst.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record of each kind with nothing in it, for the practice files to be laid over. */
final class Blanks {
    private final ObjectNode all = Shelf.tree("defaults");

    ObjectNode of(String kind) {
        return all.required(kind).deepCopy();
    }
}
