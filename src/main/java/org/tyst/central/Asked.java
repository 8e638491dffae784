package org.tyst.central;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tyst.basics.Json;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.sync.Protocol;
import org.tyst.sync.Refusal;

/** The operations of a push that could be read, and the outcome of those that could not. */
record Asked(List<UUID> order, List<Operation> operations, Map<UUID, OpOutcome> unread) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static Asked sorted(Protocol.PushAsked asked) {
        var order = new ArrayList<UUID>();
        var operations = new ArrayList<Operation>();
        var unread = new HashMap<UUID, OpOutcome>();
        for (var tree : asked.operations()) {
            var id = id(tree);
            order.add(id);
            try {
                operations.add(sound(Json.read(tree, Operation.class)));
            } catch (IllegalArgumentException e) {
                unread.put(id, new OpOutcome.Refused(id, Refusal.NOT_UNDERSTOOD));
            }
        }
        return new Asked(order, operations, unread);
    }

    /** What the database could not even hold would fail the whole push: it is refused by itself. */
    private static Operation sound(Operation op) {
        if (op.contentSha256().filter(hash -> !HASH.matcher(hash).matches()).isPresent())
            throw new IllegalArgumentException("Not a hash");
        if (hasZeroInName(op.writing().body()))
            throw new IllegalArgumentException("A name with a zero");
        return op;
    }

    private static boolean hasZeroInName(JsonNode tree) {
        var names = tree.fieldNames();
        while (names.hasNext()) if (names.next().indexOf('\0') >= 0) return true;
        for (var child : tree) if (hasZeroInName(child)) return true;
        return false;
    }

    List<OpOutcome> inOrder(List<OpOutcome> outcomes) {
        var all = new HashMap<>(unread);
        outcomes.forEach(outcome -> all.put(outcome.op(), outcome));
        return order.stream().map(id -> all.get(id)).toList();
    }

    private static UUID id(JsonNode tree) {
        try {
            return UUID.fromString(tree.path("id").asText());
        } catch (IllegalArgumentException e) {
            throw new Turned(400, "not-understood", e);
        }
    }
}
