package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.fixtures.Pushes;

/** After a put-back an operation is done once more, and what it meets this time may be something that nobody has decided about. */
class MetAgainTest {
    private static final UUID CASE = new UUID(0, 1);
    private static final UUID ITEM = new UUID(0, 10);
    private final MemoryCentral central = new MemoryCentral(CASE);
    private final Operation mine =
            op(2, "\"words\": \"Helo\", \"translation\": \"Hello\"", Set.of());

    @Test
    void whoSettledWhatWasMetFirstHasNotSettledWhatIsMetNow() {
        push(op(1, "\"words\": \"Na\"", Set.of()));
        central.backUp();
        var before = met(push(mine));
        central.putBack();
        push(op(3, "\"words\": \"Na\", \"translation\": \"No\"", Set.of()));
        var now = met(push(mine));

        push(op(4, "\"words\": \"Na. Helo\"", Set.of(before.id())));

        assertThat(before.fields()).containsExactly("words");
        assertThat(now.fields()).contains("translation");
        assertThat(central.conflicts.get(now.id())).matches(CentralConflict::isOpen);
    }

    private OpOutcome push(Operation operation) {
        return Pushes.taken(central, List.of(operation)).getFirst();
    }

    private static CentralConflict met(OpOutcome outcome) {
        return ((OpOutcome.Conflicting) outcome).conflict();
    }

    private static Operation op(int id, String body, Set<ConflictId> settles) {
        return new Operation(
                new UUID(1, id),
                ITEM,
                CASE,
                Kind.STATEMENT,
                Optional.empty(),
                0,
                new Writing(Json.object("{" + body + "}"), Map.of(), 0, false),
                Optional.empty(),
                "M. Rees",
                MemoryLocal.NOW,
                settles,
                false,
                Optional.empty());
    }
}
