package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The line may go at any byte of a round: of the greeting, of a question, of an answer that was already acted on. */
class CutConnectionTest {
    private static final long LONGEST = 14_000;
    private static final long STEP = Long.getLong("tyst.cut", 499);

    private final UUID user = UUID.randomUUID();

    @Test
    void whereverItIsCutEverythingArrivesExactlyOnce() throws Exception {
        try (var laptop = new Laptop(user);
                var other = new Laptop(user)) {
            var straight = laptop.membership();
            for (var bytes :
                    LongStream.iterate(0, at -> at <= LONGEST, at -> at + STEP).toArray()) {
                var visit = new Visit();
                visit.keptOn(laptop, "Cut after " + bytes);
                try (var wire = new CutWire(straight.url(), bytes)) {
                    laptop.reachBy(wire.url(), straight.fingerprint());
                    laptop.sync();
                }
                laptop.reachBy(straight.url(), straight.fingerprint());
                assertThat(laptop.sync().trouble()).isEmpty();
                other.sync();

                assertThat(visit.wordsOn(other))
                        .as("cut after %d bytes", bytes)
                        .containsExactly("Cut after " + bytes);
                assertThat(Underneath.versions(visit)).as("cut after %d bytes", bytes).isEqualTo(4);
            }
        }
    }
}
