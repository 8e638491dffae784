package org.tyst.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.tyst.basics.Ids;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.Filing;
import org.tyst.dispatch.Leaving;
import org.tyst.dispatch.Press;
import org.tyst.docx.WordPrinter;
import org.tyst.docx.WordReadBack;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.PagePreview;
import org.tyst.pdf.Places;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Copies;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.outgoing.Drafts;
import org.tyst.screens.outgoing.TakingOut;
import org.tyst.screens.outgoing.WaysOut;
import org.tyst.screens.report.Papers;
import org.tyst.screens.report.Preview;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** How copies are made, looked at, read back, filed and taken out on this laptop. */
record CopyRoom(
        CaseStores stores,
        Records records,
        Readiness readiness,
        Copies copies,
        ItextPrinter printer,
        WaysOut ways,
        Work work,
        Ids ids,
        Clock clock,
        Supplier<Words> words) {

    Bases bases() {
        return new Bases(records, stores.sealed());
    }

    CopyMaking making() {
        return new CopyMaking(
                copies, pages(), new Press(new WordPrinter(), new WordReadBack(clock)));
    }

    Press pages() {
        return new Press(printer, new ReadBack(clock));
    }

    Filing filing() {
        return new Filing(bases(), readiness, stores.copies(), stores.audit(), ids, clock);
    }

    Papers papers() {
        return new Papers(new PagePreview(), new Places(), work, words.get());
    }

    Preview preview() {
        var drafts = new Drafts(bases(), making(), filing(), takingOut(), work);
        return new Preview(copies, printer, papers(), drafts, words.get());
    }

    TakingOut takingOut() {
        return new TakingOut(stores.copies(), new Leaving(stores.audit()), ways, work);
    }
}
