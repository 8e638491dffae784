package org.tyst.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tyst.central.TempCentral;
import org.tyst.fixtures.Pushes;
import org.tyst.sync.CentralRecord;
import org.tyst.sync.Kind;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.sync.Pulled;
import org.tyst.sync.Reply;
import org.tyst.sync.Writing;
import org.tyst.wire.WiredDoor;

/** A laptop without its record: only the wire, a case, and statements of 1 KB that it makes up. */
final class Sender implements AutoCloseable {
    private static final int CHARACTERS = 900; // with its ids, names and times about 1 KB
    private static final Instant WRITTEN = Instant.parse("2026-11-23T10:42:00Z");

    final UUID user = UUID.randomUUID();
    final UUID caseId = UUID.randomUUID();
    private final Random random = new Random(417);
    private final WiredDoor door = new WiredDoor(Clock.systemUTC());
    private final CentralRecord central = door.open(TempCentral.join(door, user));

    /** So many new statements, each acknowledged. */
    int push(int count) {
        return push(IntStream.range(0, count).mapToObj(_ -> made(caseId)).toList());
    }

    int push(List<Operation> operations) {
        var outcomes = Pushes.taken(central, operations);
        for (var outcome : outcomes)
            if (!(outcome instanceof OpOutcome.Applied)) throw new AssertionError(outcome);
        return outcomes.size();
    }

    /** Everything of its case, from the beginning. */
    int pullAll() {
        var read = 0L;
        var items = 0;
        for (var more = true; more; ) {
            var answer = pull(Map.of(caseId, read));
            for (var part : answer.parts()) {
                items += part.items().size();
                read = part.to();
            }
            more = answer.more();
        }
        return items;
    }

    Pulled pull(Map<UUID, Long> readTo) {
        return done(central.pull(Optional.empty(), readTo));
    }

    Operation made(UUID ofCase) {
        var item = new UUID(random.nextLong(), random.nextLong());
        var body = JsonNodeFactory.instance.objectNode().put("id", item.toString());
        return new Operation(
                UUID.randomUUID(),
                item,
                ofCase,
                Kind.STATEMENT,
                Optional.empty(),
                0,
                new Writing(body.put("words", words()), Map.of(), 0, false),
                Optional.empty(),
                "M. Rees",
                WRITTEN,
                Set.of(),
                false,
                Optional.empty());
    }

    private String words() {
        var words = new StringBuilder();
        while (words.length() < CHARACTERS)
            words.append(Long.toString(random.nextLong(), 36)).append(' ');
        return words.substring(0, CHARACTERS);
    }

    private static <T> T done(Reply<T> reply) {
        return switch (reply) {
            case Reply.Done<T>(var answer) -> answer;
            case Reply.Failed<T>(var trouble) -> throw new AssertionError(trouble);
        };
    }

    @Override
    public void close() {
        door.close();
    }
}
