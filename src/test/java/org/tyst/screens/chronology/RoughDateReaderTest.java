package org.tyst.screens.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughDateReaderTest {
    @ParameterizedTest
    @CsvSource({
        "3 May 2025, 2025-05-03, 2025-05-03",
        "spring 2024, 2024-03-01, 2024-05-31",
        "winter 2023, 2023-12-01, 2024-02-29",
        "Gwanwyn 2024, 2024-03-01, 2024-05-31",
        "hydref 2024, 2024-09-01, 2024-11-30",
        "mis Hydref 2024, 2024-10-01, 2024-10-31",
        "before March 2023, , 2023-02-28",
        "cyn Mawrth 2023, , 2023-02-28",
        "after 2019, 2020-01-01, ",
        "between 2019 and May 2021, 2019-01-01, 2021-05-31",
        "rhwng 2019 a 2021, 2019-01-01, 2021-12-31",
        "about 3 May 2025, 2025-04-19, 2025-05-17",
    })
    void readsADateAsPeopleGiveIt(String typed, String earliest, String latest) {
        var read = RoughDateReader.read(typed).orElseThrow();
        assertThat(read.earliest().map(Object::toString).orElse(null)).isEqualTo(earliest);
        assertThat(read.latest().map(Object::toString).orElse(null)).isEqualTo(latest);
    }

    @Test
    void guessesNothing() {
        assertThat(RoughDateReader.read("when he was little")).isEmpty();
        assertThat(RoughDateReader.read("between 2021 and 2019")).isEmpty();
        assertThat(RoughDateReader.read("31 February 2024")).isEmpty();
    }
}
