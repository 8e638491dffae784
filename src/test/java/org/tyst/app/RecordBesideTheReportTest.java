package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.reports.Report;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;

/** What the record beside a report says when nothing stands in it: each time the true thing. */
class RecordBesideTheReportTest {
    private static final String NOTHING_YET = "Nothing stands in the record yet";
    private static final String NO_MATCH = "Nothing in the record matches.";
    private static final String ALL_USED = "Everything in the record that matches is in the report";

    private final OnTheLaptop laptop = new OnTheLaptop();

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void aRecordWithNothingSignedIsNotSearchedInVain() {
        laptop.stored().cases().save(AFiledFamily.file().theCase());
        laptop.with(Caseload.BEGUN);
        desk(Caseload.BEGUN, Language.WELSH).see("pan lofnodir ei gyfweliad").look("bare-1-welsh");
        var hands = desk(Caseload.BEGUN, Language.ENGLISH).see(NOTHING_YET).look("bare-2-record");
        hands.write("Find in the record", "assault").see(NOTHING_YET);
        assertThat(hands.canSee(NO_MATCH)).isFalse();
    }

    @Test
    void whatDoesNotMatchIsToldFromWhatIsUsedAlready() {
        laptop.withTheFamily().with(Caseload.READY);
        var hands = desk(Caseload.READY, Language.ENGLISH).see("From the record");
        hands.write("Find in the record", "zeppelin").see(NO_MATCH).look("bare-3-no-match");
        hands.write("Find in the record", "assault").press("Only what is not used yet");
        hands.see(ALL_USED).look("bare-4-all-used");
        hands.press("Only what is not used yet");
        assertThat(hands.canSee(ALL_USED)).isFalse();
    }

    private Hands desk(Report report, Language language) {
        return laptop.at(new Place.ReportDesk(report.id()), Theme.LIGHT, language);
    }
}
