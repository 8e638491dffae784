package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.Act;
import org.tyst.dispatch.FiledCopy;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.reports.Printed;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.fixtures.Caseload;

/** From a written report to frozen copies, through the real window, the real PDFs and the real encrypted record. */
class SendJourneyTest {
    private static final Report SIGNED = Caseload.SIGNED;
    private static final Report LEAKING = Reports.finished(Caseload.LEAKING);

    private final OnTheLaptop laptop = new OnTheLaptop().withTheFamily();

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void saysWhatMustBeSettledAndLeadsThere() {
        var hands = send(Caseload.BEGUN).see("To settle first").look("send-1-problems");
        assertThat(hands.canSee("Settle what is listed first")).isTrue();
        hands.press("Go there").see("From the record");
        assertThat(laptop.here()).isEqualTo(new Place.ReportDesk(Caseload.BEGUN.id()));
    }

    @Test
    void aCopyWithAWithheldAddressIsStoppedAndTheSignatureIsTakenBack() {
        var hands = send(LEAKING).press("Make and check the copies");
        hands.see("Nothing can be filed until it is taken out").look("send-2-stopped");
        assertThat(hands.page()).doesNotContain("14 Lôn y Gelynen");
        assertThat(kept(LEAKING).status()).isEqualTo(ReportStatus.FINAL);
        hands.press("To the sign-off").see("The signature stands under exactly");
        hands.press("Take the signature back").press("Take it back").see("is not signed");
        assertThat(kept(LEAKING).status()).isEqualTo(ReportStatus.DRAFT);
    }

    @Test
    void aStoppedCopyMayBeLeftOutAndTheOthersFiled() {
        var hands = send(LEAKING).press("Make and check the copies");
        hands.see("Nothing can be filed until it is taken out");
        hands.press("D. Hale").press("M. Rees");
        answer(hands);
        hands.press("File these copies").press("File now").see("are frozen");
        assertThat(filed(LEAKING)).isEqualTo(1);
    }

    @Test
    void filesWhatTheGateWasAnsweredFor(@TempDir Path folder) throws IOException {
        var hands = send(SIGNED).see("nothing stands in the way").look("send-3-ready");
        hands.press("A copy for " + ReesAndHale.TOMOS.name());
        hands.see("Choose whose copies to make").press("A copy for Cafcass Cymru");
        hands.press("Recommendations").look("send-3-readers").press("Make and check the copies");
        hands.see("Nothing found that must not be there").see("INTERNAL");
        assertThat(hands.canSee("Say for each copy what it is sent for")).isTrue();
        hands.look("send-4-copies");
        answer(hands);
        hands.press("File these copies").see("File these copies?").look("send-5-confirm");
        hands.press("File now").see("are frozen").look("send-6-filed");
        assertThat(filed(SIGNED)).isEqualTo(5);
        assertThat(kept(SIGNED).isFiled()).isTrue();
        assertThat(hands.canSee("To the sign-off")).isFalse();
        takesOut(hands, folder);
    }

    /** The file is the frozen copy byte for byte; there is no printer here, and that is said. */
    private void takesOut(Hands hands, Path folder) throws IOException {
        laptop.pages().chooses(folder);
        hands.press("Save the copy for " + ReesAndHale.FATHER.name() + " as a file");
        hands.see("It is in the history").look("send-7-saved");
        var saved = folder.resolve("XX26P00417_section-7-report_v1_party-A.pdf");
        var copies = laptop.read(() -> laptop.stored().copies().ofReport(SIGNED.id()));
        assertThat(copies)
                .extracting(FiledCopy::sha256)
                .contains(Printed.of(Files.readAllBytes(saved), 0, "").sha256());
        assertThat(laptop.read(() -> laptop.stored().audit().ofAct(Act.COPY_SAVED))).hasSize(1);
        hands.press("Print the copy for " + ReesAndHale.FATHER.name());
        hands.see("No printer is there");
        assertThat(laptop.read(() -> laptop.stored().audit().ofAct(Act.COPY_PRINTED))).isEmpty();
        laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.HISTORY))
                .see("_party-A.pdf, on this computer");
    }

    @Test
    void opensAFiledCopyInTheWindowAndNotesThatItWasOpened() {
        var hands = send(SIGNED);
        hands.press("Make and check the copies").see("Nothing found that must not be there");
        answer(hands);
        hands.press("File these copies").press("File now").see("are frozen");
        var sent = laptop.at(new Place.CaseFile(ReesAndHale.CASE, CaseSection.SENT));
        sent.see("SHA-256").press("Open the copy for " + ReesAndHale.FATHER.name());
        sent.see("These are the pages as they were filed");
        laptop.until(() ->
                laptop.stored().audit().ofCase(ReesAndHale.CASE.value()).stream()
                        .anyMatch(entry -> entry.act() == Act.COPY_OPENED));
        assertThat(laptop.read(() -> laptop.stored().audit().ofAct(Act.REPORT_READ)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.item()).contains(SIGNED.id().value()));
    }

    private static void answer(Hands hands) {
        hands.all("What it is sent for")
                .forEach(field -> hands.writeInto(field, "filed as the court ordered"));
        hands.all("Why this copy carries them")
                .forEach(field -> hands.writeInto(field, "the court serves her"));
    }

    private Hands send(Report report) {
        laptop.with(report);
        return laptop.at(new Place.Send(report.id())).see("Section 7 report");
    }

    private Report kept(Report report) {
        return laptop.read(() -> laptop.stored().reports().open(report.id()).orElseThrow());
    }

    private int filed(Report report) {
        return laptop.read(() ->
                (int)
                        laptop.stored().copies().ofCase(ReesAndHale.CASE).stream()
                                .filter(copy -> copy.report().equals(report.id()))
                                .count());
    }
}
