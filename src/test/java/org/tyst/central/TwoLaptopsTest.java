package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Json;
import org.tyst.sync.Kind;
import org.tyst.sync.MemoryLocal;
import org.tyst.sync.SyncEngine;
import org.tyst.sync.Writing;
import org.tyst.wire.WiredDoor;
import org.tyst.work.Work;

/** Two laptops of one practitioner over real HTTPS and real PostgreSQL. */
class TwoLaptopsTest {
    private final WiredDoor door = new WiredDoor(Clock.systemUTC());
    private final UUID user = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();

    @Test
    void whatIsWrittenOnOneIsFoundOnTheOther() throws Exception {
        var one = new MemoryLocal("D. Price", UUID::randomUUID);
        var two = new MemoryLocal("D. Price", UUID::randomUUID);
        var statement = UUID.randomUUID();
        one.write(statement, caseId, Kind.STATEMENT, words("Alys: I like it at Nain's"));

        var sent = round(one);
        var read = round(two);

        assertThat(sent.trouble()).isEmpty();
        assertThat(sent.pushed()).isEqualTo(1);
        assertThat(read.pulled()).isEqualTo(1);
        assertThat(two.item(statement).now()).isEqualTo(words("Alys: I like it at Nain's"));
    }

    private SyncEngine.Round round(MemoryLocal local) throws Exception {
        var central = door.open(TempCentral.join(door, user));
        try (var work =
                new Work(
                        Runnable::run,
                        failure -> {
                            throw new AssertionError(failure);
                        })) {
            return new SyncEngine(work, local, central).round();
        }
    }

    private static Writing words(String words) {
        return new Writing(Json.object(Json.text(Map.of("words", words))), Map.of(), 0, false);
    }
}
