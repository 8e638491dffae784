package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.dispatch.CheckResult;
import org.tyst.dispatch.CopyId;
import org.tyst.dispatch.CopyStore;
import org.tyst.dispatch.FiledCopy;
import org.tyst.dispatch.RecipientClass;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Recipient;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.reports.ReportStore;
import org.tyst.words.Language;

class StoredReportsTest {
    private static final byte[] PDF =
            "%PDF-1.7 made up".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final TemporaryRecord record = new TemporaryRecord();
    private final ReportStore reports = record.stored().reports();
    private final CopyStore copies = record.stored().copies();
    private final Report draft =
            Reports.full("section-7", Language.ENGLISH, AFiledFamily.material());

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void findsAWholeReportAfterTheNextUnlock() {
        assertThat(reports.save(draft)).isInstanceOf(Saved.class);
        record.reopen();
        assertThat(record.stored().reports().open(draft.id())).contains(draft);
        assertThat(record.stored().reports().ofCase(draft.caseId())).containsExactly(draft);
        assertThat(record.stored().reports().drafts()).containsExactly(draft);
    }

    @Test
    void filesAReportWithItsCopiesAndTheirPdfsInOneCommit() {
        reports.save(draft);
        assertThat(copies.file(filed(), List.of(copy(1)), Map.of(copyId(1), PDF)))
                .isInstanceOf(Saved.class);
        record.reopen();
        assertThat(record.stored().copies().ofReport(draft.id())).containsExactly(copy(1));
        assertThat(record.stored().copies().ofCase(draft.caseId())).containsExactly(copy(1));
        assertThat(record.stored().reports().drafts()).isEmpty();
        assertThat(lastAct()).isEqualTo(Act.COPY_FILED);
        assertThat(record.stored().copies().pdf(copyId(1))).contains(PDF);
        assertThat(lastAct()).isEqualTo(Act.COPY_OPENED);
    }

    private Act lastAct() {
        return record.stored().audit().ofCase(draft.caseId().value()).getLast().act();
    }

    @Test
    void neverChangesWhatIsFiled() {
        reports.save(draft);
        copies.file(filed(), List.of(copy(1)), Map.of(copyId(1), PDF));
        assertThatThrownBy(() -> reports.save(draft)).isInstanceOf(IllegalStateException.class);
        assertThat(copies.file(filed(), List.of(copy(2)), Map.of(copyId(2), PDF)))
                .isEqualTo(new SaveOutcome.Stale());
        assertThat(copies.ofReport(draft.id())).containsExactly(copy(1));
    }

    @Test
    void filesNothingWhenOnePdfIsNotTheOneThatWasChecked() {
        reports.save(draft);
        var another = "%PDF-1.7 another".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var pdfs = Map.of(copyId(1), PDF, copyId(2), another);
        assertThatThrownBy(() -> copies.file(filed(), List.of(copy(1), copy(2)), pdfs))
                .isInstanceOf(IllegalStateException.class);
        assertThat(copies.ofReport(draft.id())).isEmpty();
        assertThat(reports.open(draft.id())).contains(draft);
    }

    private Report filed() {
        return draft.become(ReportStatus.FINAL, Made.NOW).become(ReportStatus.FILED, Made.NOW);
    }

    private FiledCopy copy(int number) {
        return new FiledCopy(
                copyId(number),
                draft.id(),
                draft.caseId(),
                1,
                new Recipient.Court("Family Court"),
                RecipientClass.COURT,
                "Filing",
                "",
                "S7-court.pdf",
                sha256(PDF),
                12,
                PDF.length,
                draft.template(),
                "Noto Sans",
                new CheckResult(Instant.EPOCH, 12, 5000, 3, List.of()),
                "M. Rees",
                Made.NOW);
    }

    private static CopyId copyId(int number) {
        return new CopyId(new UUID(7, number));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
