package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hundreds of thousands of lives of two laptops; millions by {@code -Dtyst.histories}. The check is only worth something if it catches designs that are known to lose words. */
class SimulationTest {
    private static final int HISTORIES = Integer.getInteger("tyst.histories", 200_000);
    private static final int TRIES = 5_000;

    @Test
    void neitherAWordNorTheAgreementIsEverLost() {
        LongStream.range(0, HISTORIES)
                .parallel()
                .forEach(
                        seed -> assertThat(new History(seed).live()).as("seed %d", seed).isEmpty());
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
        assertThat(caught(seed -> new History(seed, flaw, true))).isPositive();
    }

    /** The share of broken lives in which the check finds something. */
    private static double caught(LongFunction<History> broken) {
        return LongStream.range(0, TRIES)
                        .filter(seed -> broken.apply(seed).live().isPresent())
                        .count()
                / (double) TRIES;
    }
}
