package org.tyst.screens.family;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import org.tyst.basics.Ids;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseStore;
import org.tyst.cases.SealedDetails;
import org.tyst.people.Practitioner;
import org.tyst.screens.Navigator;
import org.tyst.screens.interview.KeptLine;
import org.tyst.screens.interview.KeptSheet;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What everything about the people of a case needs: where they are kept, whose laptop it is, the time and the words. */
public record FamilyMeans(
        CaseStore cases,
        SealedDetails sealed,
        Practitioner author,
        Ids ids,
        Scratch scratch,
        Clock clock,
        Work work,
        Words words,
        Navigator navigator) {
    /** One line of a sheet, kept through a lock. */
    KeptLine line(String sheet, StringProperty typed) {
        return new KeptLine(sheet, typed, scratch, clock, work);
    }

    /** All that is typed into a sheet, kept through a lock. */
    KeptSheet keeping(String sheet) {
        return new KeptSheet(sheet, scratch, clock, work);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
