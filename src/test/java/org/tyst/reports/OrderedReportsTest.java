package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tyst.cases.DirectedReport;
import org.tyst.fixtures.Reports;
import org.tyst.words.Language;

class OrderedReportsTest {

    private final Report filed =
            Reports.finished(Reports.begun("section-7", Language.ENGLISH))
                    .become(ReportStatus.FILED, Instant.parse("2026-11-12T15:00:00Z"));

    @Test
    void aReportFiledSinceTheOrderAnswersIt() {
        assertThat(OrderedReports.isFiled(ordered("2026-09-21"), List.of(filed))).isTrue();
    }

    @Test
    void lastYearsReportDoesNotAnswerThisYearsOrder() {
        assertThat(OrderedReports.isFiled(ordered("2026-11-13"), List.of(filed))).isFalse();
    }

    @Test
    void aDraftAnswersNothing() {
        var draft = Reports.begun("section-7", Language.ENGLISH);
        assertThat(OrderedReports.isFiled(ordered("2026-09-21"), List.of(draft))).isFalse();
    }

    private static DirectedReport ordered(String on) {
        return new DirectedReport(
                "SECTION_7_REPORT", Optional.of(LocalDate.parse(on)), Optional.empty(), List.of());
    }
}
