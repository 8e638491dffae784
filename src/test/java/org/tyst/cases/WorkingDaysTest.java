package org.tyst.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.ofEnglandAndWales();

    @Test
    void leavesThreeClearWorkingDaysBeforeAHearing() {
        assertThat(days.clearBefore(LocalDate.parse("2026-11-20"), 3)).isEqualTo("2026-11-16");
    }

    @Test
    void doesNotCountEasterAsClearDays() {
        assertThat(days.clearBefore(LocalDate.parse("2026-04-09"), 3)).isEqualTo("2026-04-01");
    }

    @Test
    void countsWorkingDaysFromTheDayAfterReceipt() {
        var received = LocalDate.parse("2026-03-20");
        assertThat(days.after(received, 17)).isEqualTo("2026-04-16");
        assertThat(days.after(received, 20)).isEqualTo("2026-04-21");
    }

    @Test
    void knowsTheHolidaysOf2026() {
        assertThat(LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01")))
                .filteredOn(day ->
                        day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                                && !days.isWorking(day))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-04",
                        "2026-05-25",
                        "2026-08-31",
                        "2026-12-25",
                        "2026-12-28");
    }

    @Test
    void saysWhereItsTableEnds() {
        assertThat(days.knows(LocalDate.parse("2028-12-31"))).isTrue();
        assertThat(days.knows(LocalDate.parse("2029-01-01"))).isFalse();
    }
}
