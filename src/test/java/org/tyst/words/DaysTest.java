package org.tyst.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.SteppedClock;

class DaysTest {

    private final Days english = new Days(Words.in(Language.ENGLISH), new SteppedClock());
    private final Days welsh = new Days(Words.in(Language.WELSH), new SteppedClock());

    @Test
    void saysHowFarOffADayIs() {
        assertThat(english.away(english.today())).isEqualTo("today");
        assertThat(english.away(english.today().plusDays(1))).isEqualTo("tomorrow");
        assertThat(english.away(english.today().plusDays(3))).isEqualTo("in 3 days");
        assertThat(english.away(english.today().minusDays(1))).isEqualTo("1 day ago");
        assertThat(english.away(english.today().minusDays(6))).isEqualTo("6 days ago");
    }

    @Test
    void namesTheDayInBothLanguages() {
        assertThat(english.weekday(english.today())).isEqualTo("Sunday 22 November 2026");
        assertThat(welsh.weekday(welsh.today())).isEqualTo("Dydd Sul 22 Tachwedd 2026");
    }

    @Test
    void saysAMomentByTheCourtsClock() {
        assertThat(english.moment(LocalDateTime.parse("2026-12-08T09:05")))
                .isEqualTo("8 December 2026, 09:05");
    }
}
