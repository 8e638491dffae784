package org.tyst.store;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.tyst.basics.Json;

/** Records as bodies. What a newer Tyst wrote and this one does not know is carried through, never dropped. */
final class Bodies {
    private Bodies() {}

    static String fresh(Record value) {
        return Json.text(value);
    }

    static String over(String before, Record value) {
        var known =
                Arrays.stream(value.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
        var tree = Json.tree(value);
        Json.object(before).properties().stream()
                .filter(field -> !known.contains(field.getKey()))
                .forEach(field -> tree.set(field.getKey(), field.getValue()));
        return Json.text(tree);
    }

    /** By what they mean, not by their text: a set has no order, its JSON has. */
    static boolean same(String body, Record value) {
        return Json.kept(body, value.getClass()).equals(value);
    }
}
