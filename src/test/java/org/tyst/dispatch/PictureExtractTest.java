package org.tyst.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.GatedRecord;
import org.tyst.fixtures.MadeChronology;
import org.tyst.reports.CasePicture;

/** The family picture and the chronology as pages by themselves, read back with another library, and through the gate. */
class PictureExtractTest {
    private final GatedRecord record = new GatedRecord().with(AFiledFamily.material());

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void areMarkedAsInternalOnEveryPageAndLeaveAReceipt() {
        record.stored().chronology().keep(MadeChronology.all());
        var chronology = made(CasePicture.CHRONOLOGY);
        assertThat(text(chronology))
                .contains("2024  The father left the home", "Where each event is from");
        assertThat(text(made(CasePicture.FAMILY))).contains("Family picture", "Gwen Rees");
        var asked = GatedRecord.asked(chronology, RecipientClass.OWN_ORGANISATION, "");
        assertThat(record.gate().toFile(asked, Lying.ON_THIS_COMPUTER))
                .isInstanceOf(ExtractOutcome.Out.class);
        assertThat(record.receipts(Act.EXTRACT_SAVED)).hasSize(1);
    }

    private Extract made(CasePicture picture) {
        var made = record.picture(picture);
        assertThat(made.check().findings()).isEmpty();
        return made;
    }

    private static String text(Extract extract) {
        var pages = GatedRecord.pages(extract);
        assertThat(pages).allMatch(page -> page.contains("INTERNAL – NOT FOR SERVICE"));
        return String.join("", pages);
    }
}
