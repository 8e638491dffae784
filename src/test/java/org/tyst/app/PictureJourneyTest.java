package org.tyst.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.audit.Because;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseId;
import org.tyst.dispatch.ExtractReceipt;
import org.tyst.fixtures.MadeChronology;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.reports.CasePicture;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Place;
import org.tyst.screens.look.Theme;
import org.tyst.screens.outgoing.PrinterAsk.Answer;
import org.tyst.words.Language;

/** The pictures of a case are made, checked, saved and printed by themselves, through the real window and record. */
class PictureJourneyTest {
    private static final Place FAMILY = paper(CasePicture.FAMILY);
    private static final Place CHRONOLOGY = paper(CasePicture.CHRONOLOGY);
    private static final String FILE = "XX26P00417_family_v1_internal.pdf";

    private final OnTheLaptop laptop = new OnTheLaptop().withTheFamily();
    private final List<byte[]> printed = new ArrayList<>();

    @TempDir Path folder;

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void theFamilyPictureIsSavedOnceSomebodySaysWhatItIsFor() throws Exception {
        laptop.pages().chooses(folder);
        var hands = laptop.at(new Place.Family(ReesAndHale.CASE)).press("Print or save");
        hands.see("Nothing found that must not be there").look("picture-1-made");
        assertThat(hands.canSee("Say what it is for first")).isTrue();
        hands.write("What is it for?", "for supervision").press("Save as a file");
        hands.see("It is in the history").look("picture-2-saved");
        assertThat(receipts(Act.EXTRACT_SAVED))
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.purpose()).isEqualTo("for supervision");
                    assertThat(folder.resolve(receipt.fileName())).isNotEmptyFile();
                });
        assertThat(reasons()).contains(Because.AN_EXTRACT_IS_CHECKED.text());
        hands.press("See the history").see("for supervision");
        assertThat(laptop.here())
                .isEqualTo(new Place.CaseFile(ReesAndHale.CASE, CaseSection.HISTORY));
    }

    @Test
    void paperIsInTheHistoryBeforeThePrinterHasIt() {
        laptop.pages()
                .printing(job -> {
                    assertThat(job).isEqualTo(FILE);
                    return new Answer.Ready(this::takes);
                });
        var hands = laptop.at(FAMILY).see("Nothing found that must not be there");
        hands.write("What is it for?", "for the file").press("Print").see("Sent to the printer");
        assertThat(printed).hasSize(1);
        assertThat(receipts(Act.EXTRACT_PRINTED))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.where()).isEmpty());
    }

    private boolean takes(byte[] pdf) {
        if (receipts(Act.EXTRACT_PRINTED).size() == 1) printed.add(pdf);
        return true;
    }

    @Test
    void whoThinksBetterOfPrintingLeavesNoLine() {
        laptop.pages().printing(_ -> new Answer.CalledOff());
        var hands = laptop.at(FAMILY).see("Nothing found that must not be there");
        hands.write("What is it for?", "for the file").press("Print");
        hands.see("Nothing left this laptop").look("picture-3-called-off");
        assertThat(lines(Act.EXTRACT_PRINTED)).isEmpty();
        assertThat(lines(Act.EXTRACT_CAME_TO_NOTHING)).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsMadeAgainAndStaysUntilItWasLookedAt() throws Exception {
        laptop.pages().chooses(folder);
        var all = MadeChronology.all();
        laptop.stored().chronology().keep(all.subList(1, all.size()));
        var hands = laptop.at(CHRONOLOGY).see("Nothing found that must not be there");
        hands.write("What is it for?", "for supervision");
        laptop.read(() -> laptop.stored().chronology().keep(all.subList(0, 1)));
        hands.press("Save as a file").see("Something in the case changed");
        hands.look("picture-4-outdated");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(lines(Act.EXTRACT_SAVED)).isEmpty();
        hands.press("Save as a file").see("It is in the history");
    }

    @Test
    void aCaseThatIsNotHereHasNoPicture() {
        var nowhere = new CaseId(Ids.named("case", "nowhere"));
        laptop.at(new Place.PicturePaper(nowhere, CasePicture.FAMILY))
                .see("This case is not on this laptop")
                .look("picture-5-gone");
    }

    @Test
    void looksRight() {
        laptop.stored().chronology().keep(MadeChronology.all());
        laptop.at(FAMILY, Theme.DARK, Language.ENGLISH)
                .see("Nothing found that must not be there")
                .look("picture-6-dark");
        var welsh = laptop.at(CHRONOLOGY, Theme.LIGHT, Language.WELSH);
        welsh.until("the pages", () -> welsh.page().contains("XX26P00417_chronology"));
        welsh.look("picture-7-welsh");
    }

    private static Place paper(CasePicture picture) {
        return new Place.PicturePaper(ReesAndHale.CASE, picture);
    }

    private List<String> reasons() {
        return laptop.read(() ->
                laptop.stored().audit().ofCase(ReesAndHale.CASE.value()).stream()
                        .map(AuditEntry::why)
                        .toList());
    }

    private List<AuditEntry> lines(Act act) {
        return laptop.read(() -> laptop.stored().audit().ofAct(act));
    }

    private List<ExtractReceipt> receipts(Act act) {
        return lines(act).stream().flatMap(line -> ExtractReceipt.in(line).stream()).toList();
    }
}
