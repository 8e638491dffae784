package org.tyst.screens.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Nights that are longer or shorter than others, and visits that go past midnight. */
class ClockChangeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

    private final Clock clock = Clock.fixed(Instant.parse("2026-10-25T12:00:00Z"), LONDON);

    @Test
    void theHourThatComesTwiceSaysWhichOfTheTwoItIs() {
        var terms = new Terms(Words.in(Language.ENGLISH), clock);

        assertThat(terms.time(Instant.parse("2026-10-25T00:30:00Z"))).endsWith(" BST");
        assertThat(terms.time(Instant.parse("2026-10-25T01:30:00Z"))).endsWith(" GMT");
        assertThat(terms.time(Instant.parse("2026-10-25T02:30:00Z"))).doesNotContain("GMT");
    }

    @Test
    void whatBeginsInTheEveningAndEndsInTheSmallHoursEndsOnTheNextDay() {
        var when = when(LocalTime.of(23, 30), LocalTime.of(0, 20));
        assertThat(when.endedAt()).contains(BACK.plusDays(1).atTime(0, 20));
        assertThat(when(LocalTime.of(15, 40), LocalTime.of(14, 50)).endedAt())
                .contains(BACK.atTime(14, 50));
    }

    @Test
    void whatBeginsAtMidnightHasATime() {
        var when = when(LocalTime.MIDNIGHT, LocalTime.of(0, 20));
        var again = new WhenModel(when.startedAt(), when.endedAt(), clock);
        assertThat(again.isStarted()).isTrue();
        assertThat(again.endedAt()).contains(BACK.atTime(0, 20));
    }

    @Test
    void whatIsTypedInADayLaterIsLateByTheHoursThatWentBy() {
        var policy = RecordingPolicy.shipped();
        var held = LocalDateTime.of(2026, 10, 24, 12, 0);
        assertThat(policy.isLate(held, Instant.parse("2026-10-25T11:00:00Z"), LONDON)).isFalse();
        assertThat(policy.isLate(held, Instant.parse("2026-10-25T11:00:01Z"), LONDON)).isTrue();
    }

    private WhenModel when(LocalTime started, LocalTime ended) {
        var when = new WhenModel(Optional.empty(), Optional.empty(), clock);
        when.day().set(Optional.of(BACK));
        when.started().set(Optional.of(started));
        when.ended().set(Optional.of(ended));
        return when;
    }
}
