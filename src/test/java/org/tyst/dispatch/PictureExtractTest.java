package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.MadeChronology;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.CasePicture;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.PictureAsked;
import org.tyst.reports.PictureCopies;
import org.tyst.reports.Records;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

/** The family picture and the chronology as pages by themselves, read back with another library, and through the gate. */
class PictureExtractTest {
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
    void areMarkedAsInternalOnEveryPageAndLeaveAReceipt() throws IOException {
        AFiledFamily.keepIn(stored.cases(), stored.interviews(), stored.contests());
        stored.chronology().keep(MadeChronology.all());
        var chronology = made(CasePicture.CHRONOLOGY);
        assertThat(text(chronology))
                .contains("2024  The father left the home", "Where each event is from");
        assertThat(text(made(CasePicture.FAMILY))).contains("Family picture", "Gwen Rees");
        var asked =
                new ExtractAsked(
                        chronology, RecipientClass.OWN_ORGANISATION, "For supervision", "");
        assertThat(gate.open(asked, ExtractReceipt.Way.FILE))
                .isInstanceOf(ExtractOutcome.Out.class);
    }

    private Extract made(CasePicture picture) {
        var grounds = bases.ofCase(ReesAndHale.CASE, "A test").orElseThrow();
        var view =
                new PictureCopies(new Copies(Marking.shipped()))
                        .of(
                                new PictureAsked(
                                        picture,
                                        grounds.material(),
                                        Language.ENGLISH,
                                        ReesAndHale.PRACTITIONER,
                                        CLOCK.instant()));
        var made = making.prepare(grounds, view, "picture", ReesAndHale.PRACTITIONER);
        assertThat(made.check().findings()).isEmpty();
        return made;
    }

    private static String text(Extract extract) throws IOException {
        try (var pdf = Loader.loadPDF(extract.printed().bytes())) {
            var all = new StringBuilder();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("INTERNAL – NOT FOR SERVICE");
                all.append(stripper.getText(pdf));
            }
            return all.toString();
        }
    }
}
