package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.Place;
import org.tyst.screens.Recovered.Last;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.store.TemporaryRecord;

class LeftOffTest {
    @Test
    void namesWhatWasBeingWrittenAlsoWhenThatWasAReportOrAForm() {
        var clock = new SteppedClock();
        try (var record = new TemporaryRecord(clock)) {
            var stored = record.stored();
            var file = AFiledFamily.file();
            stored.cases().save(file.theCase());
            var visit = AFiledFamily.interview();
            stored.interviews().keep(visit.interview(), visit.statements(), List.of());
            stored.contests().save(AFiledFamily.CONVICTION_CONTESTED);
            clock.pass(Duration.ofDays(4));
            stored.reports().save(Caseload.BEGUN);
            var report = new Place.ReportDesk(Caseload.BEGUN.id());
            assertThat(leftOff(record)).hasValue(report);
            clock.pass(Duration.ofMinutes(1));
            var contest = AFiledFamily.CONVICTION_CONTESTED.id();
            stored.scratch().keep("decision." + contest, "{}");
            assertThat(leftOff(record)).hasValue(new Place.ContestPage(contest));
            stored.scratch().forget("decision." + contest);
            assertThat(leftOff(record)).hasValue(report);
        }
    }

    private static Optional<Place> leftOff(TemporaryRecord record) {
        var last = record.stored().lastWritten().orElseThrow();
        return new LeftOff(OnTheLaptop.stores(record.stored())).at(last).map(Last::place);
    }
}
