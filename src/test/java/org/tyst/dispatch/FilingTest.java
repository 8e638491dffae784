package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.WITHHELD;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.file;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Printed;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

class FilingTest {
    private static final Recipient COURT = Recipient.of(file()).getFirst();

    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final StoredRecord stored = record.stored();
    private final Filing filing =
            new Filing(
                    new Copies(Marking.shipped()),
                    new ItextPrinter(),
                    new ReadBack(CLOCK),
                    new Readiness(new Cover()),
                    stored.copies(),
                    IDS,
                    CLOCK);
    private final Report report =
            Reports.finished(Reports.full("section-7", Language.ENGLISH, material()));

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void freezesACopyForTheCourtAndOneForEachParty() {
        var outcome =
                filing.file(
                        report,
                        material(),
                        List.of(
                                forCourt(report, "The court needs to serve her."),
                                forFather(report)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FilingOutcome.Filed.class,
                        filed -> {
                            assertThat(filed.report().status()).isEqualTo(ReportStatus.FILED);
                            assertThat(filed.copies())
                                    .extracting(FiledCopy::fileName)
                                    .containsExactly(
                                            "XX26P00417_section-7-report_v1_court.pdf",
                                            "XX26P00417_section-7-report_v1_party-A.pdf");
                            assertThat(filed.copies())
                                    .allMatch(copy ->
                                            copy.sha256().length() == 64 && copy.pages() > 3);
                            assertThat(filed.copies().getFirst().pages())
                                    .isGreaterThan(filed.copies().getLast().pages());
                        });
    }

    @Test
    void stopsACopyThatCarriesAnAddressAndKeepsNothing() {
        var leaking =
                Reports.finished(
                        Reports.full("section-7", Language.ENGLISH, material())
                                .append(
                                        "options",
                                        DRAFTING.paragraph(
                                                "They have moved to 14 Lôn y Gelynen.")));
        var outcome =
                filing.file(
                        leaking,
                        material(),
                        List.of(forCourt(leaking, "For service."), forFather(leaking)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FilingOutcome.Stopped.class,
                        stopped -> assertThat(stopped.recipient()).isEqualTo(father()));
        assertThat(stored.copies().ofReport(leaking.id())).isEmpty();
    }

    @Test
    void asksWhyTheCourtIsToHaveWithheldDetails() {
        assertThat(filing.file(report, material(), List.of(forCourt(report, ""))))
                .isEqualTo(new FilingOutcome.GateUnanswered(COURT, FilingOutcome.Missing.REASON));
    }

    @Test
    void asksWhatACopyIsFor() {
        var copy = filing.prepare(report, material(), father(), WITHHELD, OtherCases.none());
        assertThat(
                        filing.file(
                                report,
                                material(),
                                List.of(new Addressed(copy, RecipientClass.PARTY, " ", ""))))
                .isEqualTo(
                        new FilingOutcome.GateUnanswered(father(), FilingOutcome.Missing.PURPOSE));
    }

    @Test
    void takesNoDraft() {
        var draft = Reports.full("section-7", Language.ENGLISH, material());
        assertThat(filing.file(draft, material(), List.of(forFather(draft))))
                .isEqualTo(new FilingOutcome.NotFinal());
    }

    @Test
    void takesNoReportThatIsNotReady() {
        var empty = Reports.finished(Reports.begun("section-7", Language.ENGLISH));
        assertThat(filing.file(empty, material(), List.of(forFather(empty))))
                .isInstanceOf(FilingOutcome.NotReady.class);
    }

    @Test
    void takesNoCopyOfAnEarlierReport() {
        var earlier = forFather(report);
        var later =
                report.become(ReportStatus.DRAFT, CLOCK.instant())
                        .append("options", DRAFTING.paragraph("One more."))
                        .become(ReportStatus.FINAL, CLOCK.instant());
        assertThat(filing.file(later, material(), List.of(earlier)))
                .isEqualTo(new FilingOutcome.Outdated(father()));
    }

    @Test
    void aFiledReportIsNotFiledTwice() {
        var copies = List.of(forFather(report));
        var filed = ((FilingOutcome.Filed) filing.file(report, material(), copies)).report();
        assertThat(filing.file(filed, material(), copies)).isEqualTo(new FilingOutcome.NotFinal());
    }

    @Test
    void whatWasFiledNeverChangesAgain() {
        var outcome = filing.file(report, material(), List.of(forFather(report)));
        var copy = ((FilingOutcome.Filed) outcome).copies().getFirst();
        var kept = stored.copies().pdf(copy.id()).orElseThrow();
        assertThat(Printed.of(kept, copy.pages(), copy.fonts()).sha256()).isEqualTo(copy.sha256());
        assertThat(stored.copies().ofReport(report.id())).containsExactly(copy);
        assertThat(stored.reports().open(report.id()).orElseThrow().isFiled()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> stored.reports().save(report));
        assertThat(filing.file(report, material(), List.of(forFather(report))))
                .isInstanceOf(FilingOutcome.NotKept.class);
        assertThat(stored.copies().ofReport(report.id())).containsExactly(copy);
    }

    private Addressed forCourt(Report report, String reason) {
        var copy = filing.prepare(report, material(), COURT, WITHHELD, OtherCases.none());
        return new Addressed(copy, RecipientClass.COURT, "Filing as ordered", reason);
    }

    private Addressed forFather(Report report) {
        var copy = filing.prepare(report, material(), father(), WITHHELD, OtherCases.none());
        return new Addressed(copy, RecipientClass.PARTY, "Service on a party", "");
    }
}
