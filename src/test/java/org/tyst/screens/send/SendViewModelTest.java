package org.tyst.screens.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tyst.fixtures.AFiledFamily.CLOCK;
import static org.tyst.fixtures.AFiledFamily.IDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tyst.audit.Act;
import org.tyst.audit.AuditEntry;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.Filing;
import org.tyst.dispatch.FilingOutcome;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.Reports;
import org.tyst.fixtures.SteppedClock;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ReadBack;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.Report;
import org.tyst.reports.ReportStatus;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.fixtures.AtOnce;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;

class SendViewModelTest {
    private final AtOnce turns = new AtOnce();
    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final StoredRecord stored = record.stored();
    private final Report report =
            Reports.finished(Reports.full("section-7", Language.ENGLISH, AFiledFamily.material()));

    @BeforeEach
    void keep() {
        AFiledFamily.keepIn(stored.cases(), stored.interviews(), stored.contests());
        stored.reports().save(report);
    }

    @AfterEach
    void close() {
        turns.close();
        record.close();
    }

    @Test
    void copiesAreMadeNotedInTheHistoryAndFiled() {
        var model = answeredBeforeALock();
        assertThat(stored.audit().ofCase(report.caseId().value()))
                .extracting(AuditEntry::act)
                .contains(Act.COPY_CHECKED);
        model.file();
        settle(model);
        assertThat(model.outcome().get().orElseThrow()).isInstanceOf(FilingOutcome.Filed.class);
    }

    @Test
    void whatChangedMeanwhileSendsThePageBackToMakingTheCopies() {
        var model = copied();
        var address = AFiledFamily.file().contactPoints().getFirst();
        stored.cases().save(address, "2 Stryd Newydd, ZZ9 4QT");
        model.file();
        settle(model);
        assertThat(model.outcome().get().orElseThrow())
                .isInstanceOfSatisfying(
                        FilingOutcome.Outdated.class,
                        outdated ->
                                assertThat(outdated.what())
                                        .isEqualTo(FilingOutcome.Changed.RECORD));
        assertThat(model.copies()).isEmpty();

        model.makeCopies();
        settle(model);
        answered(model);
        model.file();
        settle(model);
        assertThat(model.outcome().get().orElseThrow()).isInstanceOf(FilingOutcome.Filed.class);
    }

    @Test
    void noCopiesAreMadeOfWhatIsNotSignedAsItStands() {
        var model = entered();
        stored.reports().save(report.become(ReportStatus.DRAFT, CLOCK.instant()));
        model.makeCopies();
        settle(model);
        assertThat(model.isSigned()).isFalse();
        assertThat(model.copies()).isEmpty();
        model.makeCopies();
        assertThat(model.working().get()).isFalse();
    }

    /** What was said at the gate is found again when the copies are made anew. */
    private SendViewModel answeredBeforeALock() {
        copied().left();
        var model = entered();
        model.makeCopies();
        settle(model);
        assertThat(model.copies())
                .allSatisfy(
                        copy -> assertThat(copy.purpose().get()).isEqualTo("Filing as ordered"));
        return model;
    }

    private SendViewModel copied() {
        var model = entered();
        model.makeCopies();
        settle(model);
        answered(model);
        return model;
    }

    private static void answered(SendViewModel model) {
        for (var copy : model.copies()) {
            copy.purpose().set("Filing as ordered");
            copy.reason().set("The court needs to serve her.");
        }
    }

    private SendViewModel entered() {
        var bases =
                new Bases(
                        new Records(
                                stored.reports(),
                                stored.cases(),
                                stored.interviews(),
                                stored.contests()),
                        stored.sealedDetails());
        var readiness = new Readiness(new Cover());
        var model =
                new SendViewModel(
                        report.id(),
                        bases,
                        readiness,
                        new CopyMaking(
                                new Copies(Marking.shipped()),
                                new ItextPrinter(),
                                new ReadBack(CLOCK)),
                        new Filing(bases, readiness, stored.copies(), stored.audit(), IDS, CLOCK),
                        stored.scratch(),
                        turns.work(),
                        CLOCK,
                        new Road(new Place.Send(report.id())));
        settle(model);
        return model;
    }

    /** Copies are printed aside, so one turn is not the end of it. */
    private void settle(SendViewModel model) {
        turns.settle();
        var until = System.nanoTime() + 60_000_000_000L;
        while (model.working().get() && System.nanoTime() < until) {
            Thread.onSpinWait();
            turns.settle();
        }
        turns.settle();
    }
}
