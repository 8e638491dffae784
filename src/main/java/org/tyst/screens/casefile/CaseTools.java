package org.tyst.screens.casefile;

import java.time.Clock;
import org.tyst.basics.Ids;
import org.tyst.basics.Scratch;
import org.tyst.people.Practitioner;
import org.tyst.reports.Templates;
import org.tyst.screens.Navigator;
import org.tyst.screens.family.FamilyMeans;
import org.tyst.words.Days;
import org.tyst.words.Words;
import org.tyst.work.Later;
import org.tyst.work.Work;

/** What the page needs besides the record: whose laptop it is, the time, the words, and the way to other pages. */
public record CaseTools(
        Practitioner author,
        Templates templates,
        Ids ids,
        Scratch scratch,
        Clock clock,
        Work work,
        Later later,
        Words words,
        Navigator navigator) {

    /** The tools as the app has them: later means later on this laptop, answered on the screen's thread. */
    public static CaseTools onThisLaptop(
            Practitioner author,
            Templates templates,
            Ids ids,
            Scratch scratch,
            Clock clock,
            Work work,
            Words words,
            Navigator navigator) {
        Later later = (pause, job) -> work.after(pause, () -> work.onScreen(job));
        return new CaseTools(author, templates, ids, scratch, clock, work, later, words, navigator);
    }

    FamilyMeans family(CaseStores stores) {
        return new FamilyMeans(
                stores.cases(),
                stores.sealed(),
                author,
                ids,
                scratch,
                clock,
                work,
                words,
                navigator);
    }

    Days days() {
        return new Days(words, clock);
    }
}
