package org.tyst.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.tyst.audit.TrailWatch;
import org.tyst.audit.Visits;
import org.tyst.desk.AgencyFolder;
import org.tyst.fixtures.PaperFinder;
import org.tyst.fixtures.PaperScratch;
import org.tyst.fixtures.PaperWords;
import org.tyst.fixtures.Papers;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.people.Lease;
import org.tyst.people.Practitioner;
import org.tyst.screens.CopyMarks;
import org.tyst.screens.Copying;
import org.tyst.screens.Navigator;
import org.tyst.screens.PageMaker;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Settled;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.Window;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.fixtures.Caseload;
import org.tyst.screens.fixtures.PaperLate;
import org.tyst.screens.fixtures.PaperRecord;
import org.tyst.screens.fixtures.PaperSync;
import org.tyst.screens.fixtures.PaperWishes;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.keys.PretendKeys;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.screens.syncing.Enrolling;
import org.tyst.search.Finder;
import org.tyst.sync.Keeping;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.SyncDesk;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The pages of the app itself, over any record and any sync. */
public final class Pages implements AutoCloseable {
    /** What an answer asks for, and what the answer to that asks for. */
    private static final int HANDED_ON = 3;

    private final CaseStores stores;
    private final Clock clock;
    private final PaperScratch scratch;
    private final PaperWishes wishes = new PaperWishes();
    private final Work work =
            new Work(
                    Platform::runLater,
                    fault -> {
                        throw new AssertionError(fault);
                    });
    private SyncDesk sync = new PaperSync();
    private Keeping keeping = Keeping.EVERYTHING;
    private Lease.Standing standing = new Lease.Standing.Running();
    private Visits visits = Visits.UNTOLD;
    private Finder finder = new PaperFinder();
    private Optional<Path> chosen = Optional.empty();
    private PrinterAsk printers = _ -> new PrinterAsk.Answer.None();
    private Practitioner practitioner = ReesAndHale.PRACTITIONER;
    private OpeningDesk openings = OpeningDesk.NONE;
    private Place copiedAt = new Place.Today();
    private final CopyMarks marks = new CopyMarks(new SecureRandom(), () -> copiedAt);

    public Pages(CaseStores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
        scratch = new PaperScratch(clock);
    }

    public static Pages onPaper(Clock clock) {
        var record = Caseload.onPaper(new PaperRecord(clock));
        record.reports().save(Caseload.READY);
        record.reports().save(Caseload.SIGNED);
        Papers.of(Caseload.REES).forEach(paper -> record.attachments().hold(paper, Papers.PICTURE));
        return new Pages(record.stores(new PaperLate()), clock);
    }

    /** What the person will choose when asked for a file. */
    public void chooses(Path file) {
        chosen = Optional.of(file);
    }

    /** What the person will answer when asked for a printer; there is none until then. */
    public void printing(PrinterAsk other) {
        printers = other;
    }

    public Pages syncing(SyncDesk desk) {
        sync = desk;
        return this;
    }

    public Pages keeping(Keeping rules) {
        keeping = rules;
        return this;
    }

    public Pages standing(Lease.Standing now) {
        standing = now;
        return this;
    }

    public Pages noting(Visits where) {
        visits = where;
        return this;
    }

    /**
     * Whose laptop it is.
     *
     * @param desk what a manager is asked about; nobody else is
     */
    public Pages usedBy(Practitioner who, OpeningDesk desk) {
        practitioner = who;
        openings = desk;
        return this;
    }

    /** Somebody copies words on a page, and they lie on the clipboard. */
    public void copy(String words, Place at) {
        copiedAt = at;
        Window.onScreen(() -> Copying.copy(words, marks));
    }

    public Pages finding(Finder other) {
        finder = other;
        return this;
    }

    public Work work() {
        return work;
    }

    /** As after unlocking: what is half typed lives as long as these pages. */
    public PageMaker in(Words words, Navigator navigator) {
        return new Session(
                new Shelves(
                        stores,
                        finder,
                        scratch,
                        practitioner,
                        keeping,
                        visits,
                        new PaperWords(),
                        openings),
                Documents.of(new AgencyFolder(Path.of("no-agency"))),
                new PretendKeys(),
                PretendExchange::new,
                () -> standing,
                sync,
                new Enrolling(true, () -> Optional.of("TYST1-PRACTICE-CODE")),
                new TrailWatch(work, stores.audit(), clock),
                work,
                clock,
                navigator,
                () -> words,
                wishes,
                chooser(),
                job -> printers.printer(job),
                marks,
                about -> {},
                saved -> {});
    }

    private FileAsk chooser() {
        return new FileAsk() {
            @Override
            public Optional<Path> courtFile() {
                return chosen;
            }

            @Override
            public Optional<Path> whereToSave(String suggestedName) {
                return chosen.map(folder -> folder.resolve(suggestedName));
            }

            @Override
            public Optional<Path> notes() {
                return chosen;
            }

            @Override
            public List<Path> papers() {
                return chosen.stream().toList();
            }
        };
    }

    /** The whole window, from the road's place on. */
    public Parent window(Words words, Road road) {
        var model = new ShellViewModel(road, () -> {});
        model.practice().set(true);
        model.who().set(practitioner.name());
        return new Shell(words, model, in(words, road)).root();
    }

    /** Waits until everything that was asked of the record has been answered. */
    public void settle() {
        try {
            work.turn(() -> true);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Settled.await();
    }

    /** The window is left first: a page that stays would ask a record that is shut. */
    @Override
    public void close() {
        Window.leave();
        for (var i = 0; i < HANDED_ON; i++) settle();
        work.close();
    }
}
