package org.tyst.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.fixtures.AFiledFamily;
import org.tyst.fixtures.SteppedClock;
import org.tyst.reports.Report;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.look.Theme;
import org.tyst.store.StoredRecord;
import org.tyst.store.TemporaryRecord;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** A window of the app over a real encrypted record with the Rees and Hale case in it. */
public final class OnTheLaptop implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final TemporaryRecord record = new TemporaryRecord(new SteppedClock());
    private final Pages pages =
            new Pages(stores(record.stored()), new SteppedClock()).noting(record.stored().visits());
    private final Road road = new Road(new Place.Today());

    public OnTheLaptop() {
        Window.start();
    }

    public OnTheLaptop with(Report report) {
        record.stored().reports().save(report);
        return this;
    }

    /** The family with an interview and a contested conviction. */
    public OnTheLaptop withTheFamily() {
        var file = AFiledFamily.file();
        var cases = record.stored().cases();
        cases.save(file.theCase());
        file.people().forEach(cases::save);
        file.contactPoints()
                .forEach(point ->
                        cases.save(
                                point,
                                AFiledFamily.WITHHELD.byPoint().getOrDefault(point.id(), "")));
        file.hearings().forEach(cases::save);
        file.facts().forEach(cases::save);
        var visit = AFiledFamily.interview();
        record.stored().interviews().keep(visit.interview(), visit.statements(), List.of());
        record.stored().contests().save(AFiledFamily.CONVICTION_CONTESTED);
        return this;
    }

    public Hands at(Place place) {
        return at(place, Theme.LIGHT, Language.ENGLISH);
    }

    public Hands at(Place place, Theme theme, Language language) {
        Window.onScreen(() -> road.go(place));
        return new Hands(Window.showing(theme, 100, () -> pages.window(Words.in(language), road)));
    }

    public Place here() {
        return Window.onScreen(() -> road.here().get());
    }

    public StoredRecord stored() {
        return record.stored();
    }

    /** Reads on the store's own thread, after whatever the page has asked of it. */
    public <T> T read(Callable<T> question) {
        try {
            return pages.work().turn(question);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the record says so. */
    public void until(Callable<Boolean> kept) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> read(kept));
        } catch (TimeoutException e) {
            throw new AssertionError("It was never kept", e);
        }
    }

    public Pages pages() {
        return pages;
    }

    @Override
    public void close() {
        pages.close();
        record.close();
    }

    static CaseStores stores(StoredRecord stored) {
        return new CaseStores(
                stored.cases(),
                stored.holds(),
                stored.sealedDetails(),
                stored.interviews(),
                stored.contests(),
                stored.reports(),
                stored.copies(),
                stored.audit(),
                stored.attachments());
    }
}
