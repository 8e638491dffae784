package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.basics.Json;
import org.tyst.sync.Membership;
import org.tyst.sync.Protocol;
import org.tyst.wire.RawLine;
import org.tyst.wire.WiredDoor;

/** Laptops that are one and two versions behind, in their own words as they were sent then: what they bring is taken, and they can read the answer. */
class EarlierLaptopsTest {
    private final UUID user = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final UUID item = UUID.randomUUID();

    /** Of the first version: no line of history, nothing about older copies. */
    private static final String FIRST =
            """
            {"operations": [{"id": "%s", "item": "%s", "caseId": "%s", "kind": "STATEMENT", "baseVid": %d,
              "writing": {"body": {"id": "%2$s", "words": "%s"}, "sealed": {}, "place": 1, "gone": false},
              "author": "M. Rees", "writtenAt": "2026-03-12T10:42:00Z", "settles": []}]}
            """;

    /** Of the second: a copy of its record that was put back says so; nothing about a central record that was. */
    private static final String SECOND =
            FIRST.replace("\"settles\": []", "\"settles\": [], \"behind\": false");

    @ParameterizedTest
    @ValueSource(strings = {"first", "second"})
    void whatALaptopOfAnEarlierVersionSendsIsTaken(String version) throws Exception {
        var push = version.equals("first") ? FIRST : SECOND;
        try (var door = new WiredDoor(Clock.systemUTC());
                var line = line()) {
            var laptop = TempCentral.join(door, user);

            var first =
                    outcome(
                            line,
                            laptop,
                            push.formatted(UUID.randomUUID(), item, caseId, 0, "Helo"));
            var sentVid = first.path("sentVid").asLong();
            var next =
                    outcome(
                            line,
                            laptop,
                            push.formatted(UUID.randomUUID(), item, caseId, sentVid, "Helo eto"));

            assertThat(first.path("outcome").asText()).isEqualTo("applied");
            assertThat(next.path("outcome").asText()).isEqualTo("applied");
            assertThat(next.at("/now/writing/body/words").asText()).isEqualTo("Helo eto");
            assertThat(next.path("beside").isArray()).isTrue();
        }
    }

    @Test
    void itMarksItsBatchesAndReadsAsItDidThen() throws Exception {
        try (var door = new WiredDoor(Clock.systemUTC());
                var line = line()) {
            var laptop = TempCentral.join(door, user);
            outcome(line, laptop, FIRST.formatted(UUID.randomUUID(), item, caseId, 0, "Helo"));

            var marked =
                    ask(line, laptop, Protocol.MARK, "{\"mark\": \"" + UUID.randomUUID() + "\"}");
            var read = ask(line, laptop, Protocol.PULL, "{\"readTo\": {}}");

            assertThat(marked.has("before")).isFalse();
            assertThat(read.at("/parts/0/items/0/writing/body/words").asText()).isEqualTo("Helo");
            for (var known : new String[] {"parts", "myCases", "more", "contentWanted"})
                assertThat(read.has(known)).as(known).isTrue();
        }
    }

    private static RawLine line() {
        return new RawLine(TempCentral.server().url(), TempCentral.server().fingerprint());
    }

    private static ObjectNode outcome(RawLine line, Membership laptop, String push)
            throws Exception {
        return (ObjectNode) ask(line, laptop, Protocol.PUSH, push).path("outcomes").get(0);
    }

    private static ObjectNode ask(RawLine line, Membership laptop, String path, String asked)
            throws Exception {
        var body = asked.getBytes(StandardCharsets.UTF_8);
        var answer = line.ask(laptop, laptop.device(), "POST", path, body);
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(200);
        return Json.object(text);
    }
}
