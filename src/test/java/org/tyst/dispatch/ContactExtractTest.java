package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.dispatch.ExtractReceipt.Way;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.ContactAsked;
import org.tyst.reports.ContactCopies;
import org.tyst.reports.Marking;
import org.tyst.reports.Material;
import org.tyst.reports.Recipient;
import org.tyst.reports.Records;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

/** A signed contact as pages, read back with another library, and through the gate of a real record. */
class ContactExtractTest {
    private static final Recipient COURT = Recipient.of(file()).getFirst();
    private static final Recipient CASE_FILE = new Recipient.Internal("Case file");
    private static final String SAID_BETTER = "He shouts at the referee, and not at us.";

    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final StoredRecord stored = record.stored();
    private final Bases bases =
            new Bases(
                    new Records(
                            stored.reports(),
                            stored.cases(),
                            stored.interviews(),
                            stored.contests()),
                    stored.sealedDetails());
    private final ExtractMaking making =
            new ExtractMaking(new Press(new ItextPrinter(), new ReadBack(CLOCK)));
    private final ExtractGate gate = new ExtractGate(bases, stored.audit());

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void aPartyGetsNothingOfWhatAChildAskedToKeepPrivateNorOfWhatCorrectsIt() throws IOException {
        keep(AFiledFamily.confided());
        stored.interviews().correct(correction());
        var copy = made(father(), Set.of());
        assertThat(copy.check().findings()).isEmpty();
        assertThat(copy.fileName()).isEqualTo("XX26P00417_contact-2026-10-14_v2_party-A.pdf");
        for (var page : pages(copy))
            assertThat(page)
                    .contains("OFFICIAL-SENSITIVE", "Contact record", "v2", "PARTY COPY")
                    .doesNotContain("gweiddi", "telly", "referee", "keep this private");
        var all = String.join("\n", pages(copy));
        assertThat(all)
                .containsPattern("\\[withheld]\\s*1\\.")
                .containsPattern("\\[withheld]\\s*4\\.");
        assertThat(all).contains("something is left out", "Copied in part").doesNotContain("since");
        assertThat(all).contains("I have never raised my hand to anybody.", "Told to me");
    }

    @Test
    void theCaseFileHasAllOfItWithItsCorrectionAndSaysOnEachPageThatItIsNotToBeServed()
            throws IOException {
        keep(AFiledFamily.confided());
        stored.interviews().correct(correction());
        var copy = made(CASE_FILE, Set.of());
        assertThat(copy.check().findings()).isEmpty();
        assertThat(pages(copy)).allMatch(page -> page.contains("INTERNAL – NOT FOR SERVICE"));
        assertThat(String.join("\n", pages(copy)).replaceAll("\\s+", " "))
                .contains(
                        "Tomos Rees-Hale. Told to me. Exact words. In Welsh.",
                        "Mae Dad yn gweiddi",
                        "(Translation: “Dad shouts when the match is on the telly.”)",
                        "They asked to keep this private, and were answered: I said",
                        "Corrected by statement 4",
                        SAID_BETTER,
                        "One statement has been corrected since");
    }

    @Test
    void anAddressThatWasSaidStopsEveryCopyButTheCourtsAndThatOneNeedsAReason() {
        var said = spoken("They live at " + AFiledFamily.ADDRESS + " now.", Optional.empty());
        keep(and(AFiledFamily.material(), said));
        assertThat(made(father(), Set.of()).check().stops()).isTrue();
        assertThat(made(CASE_FILE, Set.of()).check().stops()).isTrue();
        assertThat(made(father(), Set.of(said.id())).check().stops()).isFalse();
        var forCourt = made(COURT, Set.of());
        assertThat(forCourt.check().stops()).isFalse();
        assertThat(gate.open(asked(forCourt, ""), Way.FILE))
                .isEqualTo(new ExtractOutcome.Unanswered(FilingOutcome.Missing.REASON));
        assertThat(lines()).isEmpty();
        assertThat(gate.open(asked(forCourt, "The court needs it to serve her."), Way.FILE))
                .isInstanceOf(ExtractOutcome.Out.class);
        assertThat(lines())
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.reason()).isEqualTo("The court needs it to serve her.");
                    assertThat(receipt.sha256()).isEqualTo(forCourt.printed().digest());
                });
    }

    @Test
    void whatWasMadeBeforeTheRecordChangedDoesNotLeave() {
        keep(AFiledFamily.material());
        var copy = made(father(), Set.of());
        assertThat(gate.open(asked(copy, ""), Way.PAPER)).isInstanceOf(ExtractOutcome.Out.class);
        stored.interviews().correct(correction());
        assertThat(gate.open(asked(copy, ""), Way.PAPER))
                .isEqualTo(new ExtractOutcome.Outdated(ExtractOutcome.Changed.RECORD));
    }

    private void keep(Material material) {
        AFiledFamily.keepIn(material, stored.cases(), stored.interviews(), stored.contests());
    }

    private Extract made(Recipient recipient, Set<StatementId> chosen) {
        var grounds = bases.ofCase(ReesAndHale.CASE, "test").orElseThrow();
        var asked =
                new ContactAsked(
                        grounds.material().interviews().getFirst(),
                        grounds.material(),
                        recipient,
                        chosen,
                        Language.ENGLISH,
                        ReesAndHale.PRACTITIONER,
                        CLOCK.instant());
        return making.prepare(
                grounds,
                new ContactCopies(Marking.shipped()).of(asked),
                "contact-" + asked.day().orElseThrow(),
                ReesAndHale.PRACTITIONER);
    }

    private static ExtractAsked asked(Extract copy, String reason) {
        return new ExtractAsked(copy, RecipientClass.COURT, "Asked for by the court", reason);
    }

    private List<ExtractReceipt> lines() {
        return stored.audit().ofAct(Act.EXTRACT_SAVED).stream()
                .flatMap(line -> ExtractReceipt.in(line).stream())
                .toList();
    }

    private static Statement correction() {
        return spoken(SAID_BETTER, Optional.of(AFiledFamily.TOMOS_SAID.id()));
    }

    private static Statement spoken(String words, Optional<StatementId> corrects) {
        var like = AFiledFamily.MOTHER_SAID;
        return new Statement(
                new StatementId(Ids.named("statement", words)),
                like.interview(),
                like.caseId(),
                9,
                like.speaker(),
                like.children(),
                like.standing(),
                like.wording(),
                words,
                "",
                "",
                KeepPrivate.no(),
                corrects,
                corrects.isPresent() ? "I had misheard him." : "",
                Optional.of(CLOCK.instant()));
    }

    private static Material and(Material material, Statement more) {
        var contact = material.interviews().getFirst();
        var said = new ArrayList<>(contact.statements());
        said.add(more);
        return new Material(
                material.file(),
                List.of(new org.tyst.interviews.InterviewRecord(contact.interview(), said)),
                material.contests());
    }

    private static List<String> pages(Extract copy) throws IOException {
        try (var document = Loader.loadPDF(copy.printed().bytes())) {
            var pages = new ArrayList<String>();
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
