package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.file;
import static org.tyst.fixtures.AFiledFamily.material;
import static org.tyst.fixtures.Reports.DRAFTING;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.docx.WordPrinter;
import org.tyst.docx.WordReadBack;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.fixtures.Translations;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Printed;
import org.tyst.reports.Readiness;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.sync.CasePart;
import org.tyst.sync.NewerItem;
import org.tyst.words.Language;

class FilingTest {
    private static final Recipient COURT = Recipient.of(file()).getFirst();

    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final StoredRecord stored = record.stored();
    private final Records records =
            new Records(stored.reports(), stored.cases(), stored.interviews(), stored.contests());
    private final Bases bases = new Bases(records, stored.sealedDetails());
    private final CopyMaking making =
            new CopyMaking(new Copies(Marking.shipped()), new ItextPrinter(), new ReadBack(CLOCK));
    private final Filing filing =
            new Filing(
                    bases, new Readiness(new Cover()), stored.copies(), stored.audit(), IDS, CLOCK);
    private final Report report =
            Reports.finished(Reports.full("section-7", Language.ENGLISH, material()));

    @BeforeEach
    void keep() {
        AFiledFamily.keepIn(stored.cases(), stored.interviews(), stored.contests());
        stored.reports().save(report);
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void freezesACopyForTheCourtAndOneForEachParty() {
        var outcome =
                filing.file(
                        report.id(),
                        List.of(forCourt("The court needs to serve her."), forFather()));
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
    void freezesTheFileForWordBesideTheCourtsPagesAlone() {
        var twins =
                new CopyMaking(
                        new Copies(Marking.shipped()),
                        new Press(new ItextPrinter(), new ReadBack(CLOCK)),
                        new Press(new WordPrinter(), new WordReadBack(CLOCK)));
        var basis = bases.now(report.id(), "test").orElseThrow();
        var addressed =
                new Addressed(
                        twins.prepare(basis, COURT),
                        RecipientClass.COURT,
                        "As ordered",
                        "Why.",
                        true);
        assertThat(twins.prepare(basis, father()).twin()).isEmpty();
        assertThat(filing.file(report.id(), List.of(addressed)))
                .isInstanceOf(FilingOutcome.Filed.class);
        assertThat(stored.copies().ofReport(report.id()))
                .extracting(FiledCopy::fileName, FiledCopy::isForWord)
                .containsExactlyInAnyOrder(
                        tuple("XX26P00417_section-7-report_v1_court.pdf", false),
                        tuple("XX26P00417_section-7-report_v1_court.docx", true));
    }

    @Test
    void theCourtHasBothLanguagesOrNothingIsFiled() {
        var draft = Reports.full("section-7", Language.ENGLISH, material());
        stored.reports().save(Reports.finished(Translations.whole(draft, "A. Cyfieithydd")));
        var basis = bases.now(draft.id(), "test").orElseThrow();
        var both =
                making.inEachLanguage(basis, COURT).stream()
                        .map(copy ->
                                new Addressed(
                                        copy, RecipientClass.COURT, "As ordered", "Why.", false))
                        .toList();
        assertThat(filing.file(draft.id(), both.subList(0, 1)))
                .isEqualTo(new FilingOutcome.OneLanguageOnly(Language.WELSH));
        assertThat(stored.copies().ofReport(draft.id())).isEmpty();
        assertThat(filing.file(draft.id(), both)).isInstanceOf(FilingOutcome.Filed.class);
    }

    @Test
    void stopsACopyThatCarriesAnAddressAndKeepsNothing() {
        stored.reports().save(onceMore("They have moved to 14 Lôn y Gelynen."));
        assertThat(filing.file(report.id(), List.of(forCourt("For service."), forFather())))
                .isInstanceOfSatisfying(
                        FilingOutcome.Stopped.class,
                        stopped -> assertThat(stopped.recipient()).isEqualTo(father()));
        assertThat(stored.copies().ofReport(report.id())).isEmpty();
    }

    @Test
    void stopsEveryCopyWhileAWithheldDetailIsNotHereToBeLookedFor() {
        stored.cases().save(withheldPhoneOfTheFather(), "");
        var copies = List.of(forCourt("For service."), forFather());
        assertThat(copies)
                .allSatisfy(addressed ->
                        assertThat(addressed.copy().check().findings())
                                .contains(new CopyFinding.NotLookedFor(ContactPoint.Kind.PHONE)));
        assertThat(filing.file(report.id(), copies)).isInstanceOf(FilingOutcome.Stopped.class);
    }

    @Test
    void stopsEveryCopyWhileTheCaseHoldsWhatOnlyANewerTystCanRead() {
        var caseId = report.caseId().value();
        var newer = new NewerItem(UUID.randomUUID(), caseId, "TOMORROWS_KIND", 1);
        var part = new CasePart(caseId, 0, 1, true, List.of(), List.of(), "00");
        stored.sync(IDS).apply(part.with(List.of(newer)));
        assertThat(prepared(father()).check().findings()).contains(new CopyFinding.NewerInCase(1));
    }

    @Test
    void asksWhyTheCourtIsToHaveWithheldDetails() {
        assertThat(filing.file(report.id(), List.of(forCourt(""))))
                .isEqualTo(new FilingOutcome.GateUnanswered(COURT, FilingOutcome.Missing.REASON));
    }

    @Test
    void asksWhatACopyIsFor() {
        var copy = new Addressed(prepared(father()), RecipientClass.PARTY, " ", "");
        assertThat(filing.file(report.id(), List.of(copy)))
                .isEqualTo(
                        new FilingOutcome.GateUnanswered(father(), FilingOutcome.Missing.PURPOSE));
    }

    @Test
    void takesNoDraft() {
        var copy = forFather();
        stored.reports().save(report.become(ReportStatus.DRAFT, CLOCK.instant()));
        assertThat(filing.file(report.id(), List.of(copy))).isEqualTo(new FilingOutcome.NotFinal());
    }

    @Test
    void takesNoReportThatIsNotReady() {
        var empty = Reports.finished(Reports.begun("section-7", Language.ENGLISH));
        stored.reports().save(empty);
        assertThat(filing.file(empty.id(), List.of())).isInstanceOf(FilingOutcome.NotReady.class);
    }

    @Test
    void takesNoCopyOfAnEarlierReport() {
        var earlier = forFather();
        stored.reports().save(onceMore("One more."));
        assertThat(filing.file(report.id(), List.of(earlier)))
                .isEqualTo(new FilingOutcome.Outdated(father(), FilingOutcome.Changed.REPORT));
    }

    @Test
    void takesNoCopyThatWasCheckedBeforeAnAddressChanged() {
        var earlier = forFather();
        stored.cases().save(file().contactPoints().getFirst(), "2 Stryd Newydd, ZZ9 4QT");
        assertThat(filing.file(report.id(), List.of(earlier)))
                .isEqualTo(new FilingOutcome.Outdated(father(), FilingOutcome.Changed.RECORD));
    }

    @Test
    void takesNoCopyThatWasCheckedBeforeTheRecordChanged() {
        var earlier = forFather();
        stored.cases().save(withheldPhoneOfTheFather(), "07700 900999");
        assertThat(filing.file(report.id(), List.of(earlier)))
                .isEqualTo(new FilingOutcome.Outdated(father(), FilingOutcome.Changed.RECORD));
    }

    @Test
    void takesNoBytesOtherThanThoseThatWereChecked() {
        var copy = forFather();
        copy.copy().printed().bytes()[100]++;
        assertThat(filing.file(report.id(), List.of(copy)))
                .isEqualTo(new FilingOutcome.Outdated(father(), FilingOutcome.Changed.BYTES));
        assertThat(stored.copies().ofReport(report.id())).isEmpty();
    }

    @Test
    void writesIntoTheHistoryWhatWasCheckedAndWhatStopped() {
        stored.reports().save(onceMore("They have moved to 14 Lôn y Gelynen."));
        filing.checked(List.of(prepared(COURT), prepared(father())));
        assertThat(stored.audit().ofCase(report.caseId().value()))
                .filteredOn(entry -> entry.item().equals(Optional.of(report.id().value())))
                .extracting(AuditEntry::act, AuditEntry::why)
                .contains(
                        tuple(Act.COPY_CHECKED, "XX26P00417_section-7-report_v1_court.pdf"),
                        tuple(Act.COPY_STOPPED, "XX26P00417_section-7-report_v1_party-A.pdf"));
    }

    @Test
    void aFiledReportIsNotFiledTwice() {
        var copies = List.of(forFather());
        assertThat(filing.file(report.id(), copies)).isInstanceOf(FilingOutcome.Filed.class);
        assertThat(filing.file(report.id(), copies)).isEqualTo(new FilingOutcome.NotFinal());
    }

    @Test
    void whatWasFiledNeverChangesAgain() {
        var outcome = filing.file(report.id(), List.of(forFather()));
        var copy = ((FilingOutcome.Filed) outcome).copies().getFirst();
        var kept = stored.copies().pdf(copy.id()).orElseThrow();
        assertThat(Printed.of(kept, copy.pages(), copy.fonts()).sha256()).isEqualTo(copy.sha256());
        assertThat(stored.reports().open(report.id()).orElseThrow().isFiled()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> stored.reports().save(report));
        assertThat(stored.copies().ofReport(report.id())).containsExactly(copy);
    }

    private Report onceMore(String text) {
        return Reports.finished(
                report.become(ReportStatus.DRAFT, CLOCK.instant())
                        .append("options", DRAFTING.paragraph(text)));
    }

    private static ContactPoint withheldPhoneOfTheFather() {
        return new ContactPoint(
                new ContactPointId(IDS.next()),
                ReesAndHale.CASE,
                ReesAndHale.FATHER.id(),
                ContactPoint.Kind.PHONE,
                Confidentiality.WITHHELD,
                Optional.empty(),
                "Form C8",
                Optional.empty(),
                Optional.empty());
    }

    private PreparedCopy prepared(Recipient recipient) {
        return making.prepare(bases.now(report.id(), "test").orElseThrow(), recipient);
    }

    private Addressed forCourt(String reason) {
        return new Addressed(prepared(COURT), RecipientClass.COURT, "Filing as ordered", reason);
    }

    private Addressed forFather() {
        return new Addressed(prepared(father()), RecipientClass.PARTY, "Service on a party", "");
    }
}
