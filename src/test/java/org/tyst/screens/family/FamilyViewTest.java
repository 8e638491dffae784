package org.tyst.screens.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.Ids;
import org.tyst.cases.CaseFile;
import org.tyst.fixtures.BigFamilies;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.fixtures.SteppedClock;
import org.tyst.screens.Photos;
import org.tyst.screens.Window;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.screens.fixtures.Here;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class FamilyViewTest {
    private final SteppedClock clock = new SteppedClock();
    private final PaperRecord record = new PaperRecord(clock);
    private final AtOnce atOnce = new AtOnce();

    @AfterEach
    void close() {
        atOnce.close();
    }

    @Test
    void drawsAFamilyOverThreePartners() {
        keep(BigFamilies.threePartners());
        Photos.take(Window.showing(Theme.LIGHT, 100, this::view).scene(), "family-light");
        if (System.getProperty("all") != null) {
            Photos.take(Window.showing(Theme.DARK, 100, this::view).scene(), "family-dark");
            var other = new PaperRecord(clock);
        }
        assertThat(record.trail()).isEmpty();
    }

    @Test
    void thirty() {
        keep(BigFamilies.thirty());
        Photos.take(Window.showing(Theme.DARK, 100, this::view).scene(), "family-thirty");
    }

    @Test
    void circle() {
        keep(BigFamilies.circle());
        Photos.take(Window.showing(Theme.LIGHT, 100, this::view).scene(), "family-circle");
    }

    private FamilyView view() {
        var words = Words.in(Language.ENGLISH);
        var means =
                new FamilyMeans(
                        record.cases(),
                        record.sealed(),
                        ReesAndHale.PRACTITIONER,
                        new Ids(clock, new Random(7)),
                        new PaperScratch(clock),
                        clock,
                        atOnce.work(),
                        words,
                        new Here());
        var model = new FamilyViewModel(ReesAndHale.CASE, means);
        atOnce.settle();
        return new FamilyView(model, words);
    }

    private void keep(CaseFile file) {
        record.cases().save(file.theCase());
        file.people().forEach(record.cases()::save);
        file.family().ties().forEach(record.cases()::save);
    }
}
