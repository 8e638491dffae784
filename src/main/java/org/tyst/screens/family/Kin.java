package org.tyst.screens.family;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.Relation;
import org.tyst.words.Words;

/**
 * What somebody is to another, from their side: a parent of, or a child of.
 *
 * @param first whether they are the one the relation names
 */
record Kin(Relation relation, boolean first) {
    static final Kin PARENT_OF = new Kin(Relation.PARENT, true);
    static final Kin CHILD_OF = new Kin(Relation.PARENT, false);

    static List<Kin> all() {
        return Arrays.stream(Relation.values())
                .flatMap(relation ->
                        relation.isMutual()
                                ? Stream.of(new Kin(relation, true))
                                : Stream.of(new Kin(relation, true), new Kin(relation, false)))
                .toList();
    }

    String told(Words words) {
        return words.text("family." + (first ? "is." : "has.") + relation);
    }
}
