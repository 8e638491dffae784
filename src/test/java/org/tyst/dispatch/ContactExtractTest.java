package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.dispatch.Lying.REMOVABLE;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.father;
import static org.tyst.fixtures.AFiledFamily.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.basics.Ids;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.GatedRecord;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.KeepPrivate;
import org.tyst.interviews.Statement;
import org.tyst.interviews.StatementId;
import org.tyst.reports.Material;
import org.tyst.reports.Recipient;

/** A signed contact as pages, read back with another library, and through the gate of a real record. */
class ContactExtractTest {
    private static final Recipient COURT = Recipient.of(file()).getFirst();
    private static final Recipient CASE_FILE = new Recipient.Internal("Case file");
    private static final String SERVED = "The court needs it to serve her.";
    private static final String SAID_BETTER = "He shouts at the referee, and not at us.";

    private final GatedRecord record = new GatedRecord();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void aPartyGetsNothingOfWhatAChildAskedToKeepPrivateNorOfWhatCorrectsIt() {
        record.with(AFiledFamily.confided());
        record.stored().interviews().correct(correction());
        var copy = record.contact(father(), Set.of());
        assertThat(copy.check().findings()).isEmpty();
        assertThat(copy.fileName()).isEqualTo("XX26P00417_contact-2026-10-14_v2_party-A.pdf");
        for (var page : GatedRecord.pages(copy))
            assertThat(page)
                    .contains("OFFICIAL-SENSITIVE", "Contact record", "v2", "PARTY COPY")
                    .doesNotContain("gweiddi", "telly", "referee", "keep this private");
        var all = String.join("\n", GatedRecord.pages(copy));
        assertThat(all)
                .containsPattern("\\[withheld]\\s*1\\.")
                .containsPattern("\\[withheld]\\s*4\\.");
        assertThat(all).contains("something is left out", "Copied in part").doesNotContain("since");
        assertThat(all).contains("I have never raised my hand to anybody.", "Told to me");
    }

    @Test
    void theCaseFileHasAllOfItWithItsCorrectionAndSaysOnEachPageThatItIsNotToBeServed() {
        record.with(AFiledFamily.confided());
        record.stored().interviews().correct(correction());
        var copy = record.contact(CASE_FILE, Set.of());
        assertThat(copy.check().findings()).isEmpty();
        assertThat(GatedRecord.pages(copy))
                .allMatch(page -> page.contains("INTERNAL – NOT FOR SERVICE"));
        assertThat(String.join("\n", GatedRecord.pages(copy)).replaceAll("\\s+", " "))
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
        record.with(and(AFiledFamily.material(), said));
        assertThat(record.contact(father(), Set.of()).check().stops()).isTrue();
        assertThat(record.contact(CASE_FILE, Set.of()).check().stops()).isTrue();
        assertThat(record.contact(father(), Set.of(said.id())).check().stops()).isFalse();
        var forCourt = record.contact(COURT, Set.of());
        assertThat(forCourt.check().stops()).isFalse();
        assertThat(record.gate().toFile(asked(forCourt, ""), REMOVABLE))
                .isEqualTo(new ExtractOutcome.Unanswered(FilingOutcome.Missing.REASON));
        assertThat(record.receipts(Act.EXTRACT_SAVED)).isEmpty();
        assertThat(record.gate().toFile(asked(forCourt, SERVED), REMOVABLE))
                .isInstanceOf(ExtractOutcome.Out.class);
        assertThat(record.receipts(Act.EXTRACT_SAVED))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.reason()).isEqualTo(SERVED);
                    assertThat(receipt.where()).contains(REMOVABLE);
                    assertThat(receipt.sha256()).isEqualTo(forCourt.printed().digest());
                });
    }

    @Test
    void whatWasMadeBeforeTheRecordChangedDoesNotLeave() {
        record.with(AFiledFamily.material());
        var copy = record.contact(father(), Set.of());
        assertThat(record.gate().toPaper(asked(copy, ""))).isInstanceOf(ExtractOutcome.Out.class);
        record.stored().interviews().correct(correction());
        assertThat(record.gate().toPaper(asked(copy, "")))
                .isEqualTo(new ExtractOutcome.Outdated(ExtractOutcome.Changed.RECORD));
    }

    private static ExtractAsked asked(Extract copy, String reason) {
        return GatedRecord.asked(copy, RecipientClass.COURT, reason);
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
                List.of(new InterviewRecord(contact.interview(), said)),
                material.contests());
    }
}
