package org.tyst.screens.family;

import java.time.Clock;
import java.time.LocalDate;
import org.tyst.basics.Ids;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseStore;
import org.tyst.people.Practitioner;
import org.tyst.screens.Navigator;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What everything about the people of a case needs: where they are kept, whose laptop it is, the time and the words. */
public record FamilyMeans(
        CaseStore cases,
        Practitioner author,
        Ids ids,
        Scratch scratch,
        Clock clock,
        Work work,
        Words words,
        Navigator navigator) {
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
