package org.tyst.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.people.Lease.Standing;

class LeaseTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final Lease FORTNIGHT = new Lease(14);

    @Test
    void runsForAFortnightAfterTheLastGoodContact() {
        assertThat(at(Duration.ofDays(14), Duration.ZERO)).isEqualTo(new Standing.Running());
        assertThat(at(Duration.ofDays(14).plusSeconds(1), Duration.ZERO))
                .isEqualTo(new Standing.Lapsed(MONDAY, 14));
    }

    @Test
    void noticesAClockThatWasPutBackAndNoMinutesOfATimeServer() {
        var latest = Duration.ofDays(12);
        assertThat(at(latest.minusMinutes(9), latest)).isEqualTo(new Standing.Running());
        assertThat(at(Duration.ofDays(1), latest))
                .isEqualTo(
                        new Standing.ClockWentBack(
                                MONDAY.plus(latest), MONDAY.plus(Duration.ofDays(1))));
    }

    @Test
    void neverLocksALaptopThatWasNeverJoined() {
        assertThat(FORTNIGHT.at(MONDAY.plus(Duration.ofDays(900)), Optional.empty()))
                .isEqualTo(new Standing.Running());
    }

    @Test
    void aClockThatIsAlwaysAYearBehindGainsNoDayAndAnswersLikeARightOne() {
        var wrong = Duration.ofDays(-365);
        var word = Optional.of(LastWord.said(MONDAY, MONDAY.plus(wrong), Optional.empty()));
        assertThat(FORTNIGHT.at(MONDAY.plus(wrong).plus(Duration.ofDays(13)), word))
                .isEqualTo(new Standing.Running());
        assertThat(FORTNIGHT.at(MONDAY.plus(wrong).plus(Duration.ofDays(15)), word))
                .isEqualTo(new Standing.Lapsed(MONDAY, 14));
        // put right since: counts as it is
        assertThat(FORTNIGHT.at(MONDAY.plus(Duration.ofDays(3)), word))
                .isEqualTo(new Standing.Running());
    }

    @Test
    void whatWasSeenIsNeverTakenBackByTheClockAlone() {
        var word = said(Duration.ZERO).seenAt(MONDAY.plus(Duration.ofDays(9)));
        assertThat(word.seenAt(MONDAY)).isEqualTo(word);
        assertThat(LastWord.later(Optional.of(said(Duration.ZERO)), Optional.of(word)))
                .contains(word);
    }

    @Test
    void trainingHoldsToTheEndOfItsLastDayAndNoClockPutBackRenewsIt() {
        assertThat(at(Duration.ofDays(4).plusHours(14), Duration.ZERO))
                .isEqualTo(new Standing.Running());
        var over = MONDAY.plus(Duration.ofDays(5));
        var word = said(Duration.ZERO).seenAt(over);
        assertThat(trained(over, word)).isEqualTo(new Standing.Untrained(FRIDAY));
        assertThat(trained(MONDAY.plusSeconds(60), word))
                .isInstanceOf(Standing.ClockWentBack.class);
        assertThat(word.trainingEndsWithin(60, over)).isEmpty();
        assertThat(said(Duration.ZERO).trainingEndsWithin(60, MONDAY)).isEmpty();
        var trained = new LastWord(MONDAY, MONDAY, 0, Optional.of(FRIDAY));
        assertThat(trained.trainingEndsWithin(60, MONDAY)).contains(FRIDAY);
        assertThat(trained.trainingEndsWithin(3, MONDAY)).isEmpty();
    }

    private static Standing trained(Instant clock, LastWord word) {
        return FORTNIGHT.at(
                clock,
                Optional.of(
                        new LastWord(
                                word.contact(),
                                word.latest(),
                                word.secondsBehind(),
                                Optional.of(FRIDAY))));
    }

    private static LastWord said(Duration since) {
        return LastWord.said(MONDAY.plus(since), MONDAY.plus(since), Optional.empty());
    }

    private static Standing at(Duration sinceContact, Duration latest) {
        return FORTNIGHT.at(
                MONDAY.plus(sinceContact),
                Optional.of(said(Duration.ZERO).seenAt(MONDAY.plus(latest))));
    }
}
