package org.tyst.screens.signoff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tyst.basics.SaveOutcome;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.CopyStore;
import org.tyst.dispatch.Filing;
import org.tyst.reports.Records;
import org.tyst.reports.ReportId;
import org.tyst.reports.life.Conditions;
import org.tyst.reports.life.LifeStore;
import org.tyst.reports.life.Replies;
import org.tyst.reports.life.Seen;
import org.tyst.reports.life.Signing;
import org.tyst.screens.Navigator;
import org.tyst.words.Words;
import org.tyst.work.Work;

/**
 * What the pages about the life of a report need.
 *
 * @param reports flushes what is typed on an open report page before anything is judged or signed
 * @param atSection the report's page is to open there
 * @param correcting the case's reports are to open with what can put that one right
 */
public record LifeMeans(
        Bases bases,
        CopyStore copies,
        Conditions conditions,
        Seen seen,
        Signing signing,
        Replies replies,
        CopyMaking making,
        Filing filing,
        Consumer<Consumer<SaveOutcome>> reports,
        BiConsumer<ReportId, String> atSection,
        Consumer<ReportId> correcting,
        Words words,
        Work work,
        Clock clock,
        Navigator navigator) {
    public Records records() {
        return bases.records();
    }

    public LifeStore lives() {
        return records().reports().life();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
