package org.tyst.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tyst.basics.Json;
import org.tyst.sync.CasePart;
import org.tyst.sync.Kind;
import org.tyst.sync.NewerItem;
import org.tyst.sync.Pulled;
import org.tyst.sync.Reply;
import org.tyst.sync.SyncStatus.Trouble;

/**
 * The answer to a pull, which may hold kinds of thing that a newer Tyst has brought to the central record. Nearly every answer is
 * read as it is; only one that cannot be is taken apart, and what this Tyst does not know is set aside by its id and version.
 */
final class PulledAnswer {
    private PulledAnswer() {}

    static Reply<Pulled> read(Https.Answer answer) {
        var read = WiredCentral.read(answer, Pulled.class);
        if (answer.status() != 200 || read instanceof Reply.Done<Pulled>) return read;
        try {
            return new Reply.Done<>(
                    withoutNewer(Json.object(new String(answer.body(), StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException e) {
            return new Reply.Failed<>(Trouble.NOT_UNDERSTOOD);
        }
    }

    static Pulled withoutNewer(ObjectNode answer) {
        var newer = new ArrayList<NewerItem>();
        for (var part : answer.path("parts")) {
            setAside(part.path("items"), "item", newer);
            setAside(part.path("conflicts"), "id", newer);
        }
        return with(newer, Json.read(answer, Pulled.class));
    }

    private static void setAside(JsonNode things, String id, List<NewerItem> newer) {
        for (var each = things.elements(); each.hasNext(); ) {
            var thing = each.next();
            var kind = thing.path("kind").asText();
            if (Kind.named(kind).isPresent()) continue;
            newer.add(
                    new NewerItem(
                            UUID.fromString(thing.path(id).asText()),
                            UUID.fromString(thing.path("caseId").asText()),
                            kind,
                            thing.path("vid").asLong(0)));
            each.remove();
        }
    }

    private static Pulled with(List<NewerItem> newer, Pulled pulled) {
        return pulled.with(
                pulled.parts().stream().map(part -> part.with(of(part, newer))).toList());
    }

    private static List<NewerItem> of(CasePart part, List<NewerItem> newer) {
        return newer.stream().filter(item -> item.caseId().equals(part.caseId())).toList();
    }
}
