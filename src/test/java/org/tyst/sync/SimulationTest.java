package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two hundred thousand lives of two laptops; ten million by {@code mvn -B -q -Psimulate verify}. The check is only worth something
 * if it catches designs that are known to lose words, or to show one too many.
 */
class SimulationTest {
    private static final int HISTORIES = 200_000;
    private static final int TRIES = 3_000;

    @Test
    void neitherAWordNorTheAgreementIsEverLost() {
        assertThat(Lives.wrong(0, HISTORIES)).isEmpty();
    }

    @Test
    void catchesTheLastWriterWhoWins() {
        assertThat(
                        caught(seed ->
                                new History(
                                        seed,
                                        asked -> new Ruling.Take(Merged.of(asked.op().writing())),
                                        MemoryLocal.Flaw.NONE,
                                        false)))
                .isGreaterThan(0.5);
    }

    @ParameterizedTest
    @EnumSource(value = MemoryLocal.Flaw.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void catchesALaptopThatForgetsARule(MemoryLocal.Flaw flaw) {
        assertThat(caught(seed -> new History(seed, flaw, true))).isGreaterThan(0.001);
    }

    /** The share of broken lives in which the check finds something. */
    private static double caught(LongFunction<History> broken) {
        return LongStream.range(0, TRIES)
                        .filter(seed -> broken.apply(seed).live().isPresent())
                        .count()
                / (double) TRIES;
    }
}
