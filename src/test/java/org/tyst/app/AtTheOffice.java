package org.tyst.app;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;
import org.tyst.central.Laptop;
import org.tyst.people.Practitioner;
import org.tyst.people.Role;
import org.tyst.screens.Hands;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.look.Theme;
import org.tyst.store.StoredRecord;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.SyncRunner;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The window of somebody whose laptop has a real encrypted record and a line to a real central record. */
final class AtTheOffice implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Laptop laptop;
    private final Pages pages;
    private final SyncRunner runner;
    private final Road road = new Road(new Place.Today());

    AtTheOffice(Practitioner who, Clock clock) {
        Window.start();
        laptop = new Laptop(who.id().value(), who.name(), clock);
        pages = new Pages(stores(stored()), clock);
        runner = laptop.runner(pages.work());
        pages.syncing(runner).keeping(stored().keeping()).noting(stored().visits());
        pages.usedBy(
                who, who.role() == Role.SERVICE_MANAGER ? stored().openings() : OpeningDesk.NONE);
    }

    StoredRecord stored() {
        return laptop.record.stored();
    }

    Pages pages() {
        return pages;
    }

    Hands at(Place place) {
        return at(place, Theme.LIGHT, Language.ENGLISH);
    }

    Hands at(Place place, Theme theme, Language language) {
        Window.onScreen(() -> road.go(place));
        return new Hands(Window.showing(theme, 100, () -> pages.window(Words.in(language), road)));
    }

    Place here() {
        return Window.onScreen(() -> road.here().get());
    }

    <T> T read(Callable<T> question) {
        try {
            return pages.work().turn(question);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Rounds with the central record, until this is so here. */
    void syncUntil(Callable<Boolean> here) {
        runner.changed();
        runner.syncNow();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> read(here));
        } catch (TimeoutException e) {
            throw new AssertionError("It never came", e);
        }
    }

    @Override
    public void close() {
        runner.close();
        pages.close();
        laptop.close();
    }

    private static CaseStores stores(StoredRecord stored) {
        return new CaseStores(
                stored.cases(),
                stored.holds(),
                stored.sealedDetails(),
                stored.interviews(),
                stored.contests(),
                stored.reports(),
                stored.copies(),
                stored.audit(),
                stored.attachments(),
                stored.keeping(),
                stored.late(),
                stored.checks(),
                stored.chronology(),
                stored.tasks());
    }
}
