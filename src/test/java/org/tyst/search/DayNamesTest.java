package org.tyst.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void namesAStretchWithAsFewWordsAsThereAre() {
        assertThat(
                        DayNames.between(
                                Optional.of(LocalDate.of(2024, 11, 29)),
                                Optional.of(LocalDate.of(2026, 2, 2)),
                                TODAY))
                .containsExactly(
                        "d20241129",
                        "d20241130",
                        "m202412",
                        "y2025",
                        "m202601",
                        "d20260201",
                        "d20260202");
    }

    @Test
    void hasNoNameForAStretchThatEndsBeforeItBegins() {
        assertThat(DayNames.between(Optional.of(TODAY), Optional.of(TODAY.minusDays(1)), TODAY))
                .isEmpty();
    }
}
