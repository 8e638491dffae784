package org.tyst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.sync.CasePart;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Kind;
import org.tyst.sync.NewerItem;
import org.tyst.sync.Pulled;
import org.tyst.sync.Writing;

class PulledAnswerTest {
    private final UUID caseId = UUID.randomUUID();
    private final UUID known = UUID.randomUUID();
    private final UUID unknown = UUID.randomUUID();

    @Test
    void setsAsideWhatOnlyANewerTystCanReadAndKeepsTheRest() {
        var answer = PulledAnswer.withoutNewer(ofANewerTyst());

        var part = answer.parts().getFirst();
        assertThat(part.items()).extracting(CentralItem::item).containsExactly(known);
        assertThat(part.newer())
                .containsExactly(new NewerItem(unknown, caseId, "TOMORROWS_KIND", 7));
        assertThat(answer.myCases()).containsExactly(caseId);
    }

    private ObjectNode ofANewerTyst() {
        var part =
                new CasePart(
                        caseId, 0, 7, true, List.of(item(known), item(unknown)), List.of(), "00");
        var answer = Json.tree(new Pulled(List.of(part), Set.of(caseId), false, List.of()));
        var items = (ArrayNode) answer.at("/parts/0/items");
        ((ObjectNode) items.get(1)).put("kind", "TOMORROWS_KIND");
        return answer;
    }

    private CentralItem item(UUID id) {
        return new CentralItem(
                id,
                caseId,
                Kind.TASK,
                Optional.empty(),
                7,
                new Writing(Json.tree(Map.of("id", id)), Map.of(), 1, false),
                Optional.empty(),
                "M. Rees",
                Instant.parse("2026-03-12T10:42:00Z"));
    }
}
