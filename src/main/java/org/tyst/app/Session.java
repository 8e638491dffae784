package org.tyst.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tyst.audit.TrailWatch;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.cases.Deadlines;
import org.tyst.cases.WorkingDays;
import org.tyst.cases.feed.CourtImporter;
import org.tyst.contests.Contesting;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.CopyMaking;
import org.tyst.dispatch.Filing;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.attachments.Adding;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.ItextSheetPrinter;
import org.tyst.pdf.PagePreview;
import org.tyst.pdf.ReadBack;
import org.tyst.pdf.incoming.AttachmentDrawing;
import org.tyst.pdf.incoming.InspectorApart;
import org.tyst.people.KeyExchange;
import org.tyst.people.Keyring;
import org.tyst.people.Lease;
import org.tyst.reports.Copies;
import org.tyst.reports.Marking;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.reports.ReportId;
import org.tyst.reports.Templates;
import org.tyst.screens.CopyMarks;
import org.tyst.screens.KeyTask;
import org.tyst.screens.Navigator;
import org.tyst.screens.PageMaker;
import org.tyst.screens.Place;
import org.tyst.screens.attachments.AttachmentMeans;
import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.casefile.CaseTools;
import org.tyst.screens.casefile.CaseView;
import org.tyst.screens.casefile.CaseViewModel;
import org.tyst.screens.cases.CasesView;
import org.tyst.screens.cases.CasesViewModel;
import org.tyst.screens.contest.ContestMeans;
import org.tyst.screens.contest.ContestStores;
import org.tyst.screens.contest.ContestView;
import org.tyst.screens.contest.ContestViewModel;
import org.tyst.screens.contest.ContestedView;
import org.tyst.screens.contest.ContestedViewModel;
import org.tyst.screens.contest.NewContestView;
import org.tyst.screens.contest.NewContestViewModel;
import org.tyst.screens.family.FamilyMeans;
import org.tyst.screens.family.FamilyView;
import org.tyst.screens.history.LaptopHistoryView;
import org.tyst.screens.history.LaptopHistoryViewModel;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.imports.ImportView;
import org.tyst.screens.imports.ImportViewModel;
import org.tyst.screens.interview.InterviewMeans;
import org.tyst.screens.interview.InterviewRooms;
import org.tyst.screens.interview.InterviewView;
import org.tyst.screens.interview.Stores;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.keeping.KeepingCard;
import org.tyst.screens.keeping.TakeOffView;
import org.tyst.screens.keeping.TakeOffViewModel;
import org.tyst.screens.keeping.TakenOffView;
import org.tyst.screens.keeping.TakenOffViewModel;
import org.tyst.screens.keys.AgencyView;
import org.tyst.screens.keys.AgencyViewModel;
import org.tyst.screens.keys.ExchangeView;
import org.tyst.screens.keys.ExchangeViewModel;
import org.tyst.screens.keys.KeysCard;
import org.tyst.screens.keys.LapsedView;
import org.tyst.screens.keys.PassphraseView;
import org.tyst.screens.keys.PassphraseViewModel;
import org.tyst.screens.keys.SheetView;
import org.tyst.screens.keys.SheetViewModel;
import org.tyst.screens.keys.SheetWords;
import org.tyst.screens.late.LateStrip;
import org.tyst.screens.late.LateTools;
import org.tyst.screens.late.LateView;
import org.tyst.screens.late.LateViewModel;
import org.tyst.screens.opening.OpenCaseView;
import org.tyst.screens.opening.OpenCaseViewModel;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.report.Papers;
import org.tyst.screens.report.Preview;
import org.tyst.screens.report.ReportDeskView;
import org.tyst.screens.report.ReportDeskViewModel;
import org.tyst.screens.report.ReportDesks;
import org.tyst.screens.search.SearchView;
import org.tyst.screens.search.SearchViewModel;
import org.tyst.screens.send.SendView;
import org.tyst.screens.send.SendViewModel;
import org.tyst.screens.settings.Preferences;
import org.tyst.screens.settings.SettingsView;
import org.tyst.screens.settings.SettingsViewModel;
import org.tyst.screens.syncing.ConflictView;
import org.tyst.screens.syncing.ConflictViewModel;
import org.tyst.screens.syncing.Enrolling;
import org.tyst.screens.syncing.SyncView;
import org.tyst.screens.syncing.SyncViewModel;
import org.tyst.screens.today.DiarySaving;
import org.tyst.screens.today.TodayStores;
import org.tyst.screens.today.TodayView;
import org.tyst.screens.today.TodayViewModel;
import org.tyst.screens.writing.WritingMeans;
import org.tyst.spelling.HunspellSpelling;
import org.tyst.sync.ConflictId;
import org.tyst.sync.SyncDesk;
import org.tyst.words.Days;
import org.tyst.words.Words;
import org.tyst.work.Work;
import org.tyst.writing.WritingHelp;

/** The pages of an open house. Each is made when it is entered, out of exactly what it needs. */
final class Session implements PageMaker {
    private final Shelves shelves;
    private final CaseStores stores;
    private final Keyring keys;
    private final Supplier<KeyExchange> exchange;
    private final Supplier<Lease.Standing> standing;
    private final SyncDesk sync;
    private final Enrolling enrolling;
    private final TrailWatch watch;
    private final Work work;
    private final Clock clock;
    private final Navigator navigator;
    private final Supplier<Words> words;
    private final Preferences preferences;
    private final FileAsk files;
    private final Consumer<String> about;
    private final ZoneId zone = ZoneId.systemDefault();
    private final Ids ids;
    private final Templates templates = Templates.shipped();
    private final Copies copies = new Copies(Marking.shipped());
    private final ItextPrinter printer = new ItextPrinter();
    private final AtomicBoolean warm = new AtomicBoolean();
    private final Readiness readiness = new Readiness(new Cover());
    private final Records records;
    private final InterviewRooms interviews;
    private final AttachmentRooms attachments;
    private final ReportDesks reports;
    private final Visitor visitor;

    Session(
            Shelves shelves,
            Keyring keys,
            Supplier<KeyExchange> exchange,
            Supplier<Lease.Standing> standing,
            SyncDesk sync,
            Enrolling enrolling,
            TrailWatch watch,
            Work work,
            Clock clock,
            Navigator navigator,
            Supplier<Words> words,
            Preferences preferences,
            FileAsk files,
            CopyMarks marks,
            Consumer<String> about,
            Consumer<SaveOutcome> saved) {
        this.shelves = shelves;
        this.stores = shelves.stores();
        this.keys = keys;
        this.exchange = exchange;
        this.standing = standing;
        this.sync = sync;
        this.enrolling = enrolling;
        this.watch = watch;
        this.work = work;
        this.clock = clock;
        this.navigator = navigator;
        this.words = words;
        this.preferences = preferences;
        this.files = files;
        this.about = about;
        ids = new Ids(clock, new SecureRandom());
        records =
                new Records(
                        stores.reports(), stores.cases(), stores.interviews(), stores.contests());
        interviews =
                new InterviewRooms(
                        new InterviewMeans(
                                new Stores(stores.cases(), stores.interviews(), stores.contests()),
                                drafting(),
                                shelves.scratch(),
                                new Whence(stores, marks),
                                stores.tasks(),
                                RecordingPolicy.shipped(),
                                new WritingMeans(
                                        WritingHelp.shipped(),
                                        new HunspellSpelling(),
                                        shelves.ownWords(),
                                        work),
                                clock,
                                work),
                        navigator,
                        saved);
        attachments = new AttachmentRooms(attachmentMeans());
        reports = new ReportDesks(this::desk);
        visitor = new Visitor(shelves.visits(), work);
    }

    @Override
    public Node make(Place place) {
        var stands = standing.get();
        return stands.isOpen() || !place.showsCases()
                ? open(place)
                : LapsedView.page(words(), stands, zone, navigator);
    }

    private Node open(Place place) {
        sync.inHand(openIn(place));
        visitor.enters(place);
        return switch (place) {
            case Place.Today _ -> today();
            case Place.Cases _ ->
                    new CasesView(
                            new CasesViewModel(stores.cases(), work, words(), clock, navigator),
                            words());
            case Place.Import _ ->
                    new ImportView(
                            new ImportViewModel(importer(), files, work, words(), navigator),
                            words());
            case Place.CaseFile it ->
                    new CaseView(
                            new CaseViewModel(it, stores, caseTools()),
                            attachments,
                            papers(),
                            words(),
                            about);
            case Place.Family it -> FamilyView.page(it.caseId(), family(), words());
            case Place.InterviewRoom it -> interview(it.interviewId());
            case Place.NewInterview it -> {
                interviews.begin(it.caseId(), it.interviewId());
                yield interview(it.interviewId());
            }
            case Place.Contested _ ->
                    new ContestedView(new ContestedViewModel(contests(), navigator), terms());
            case Place.ContestPage it ->
                    new ContestView(
                            new ContestViewModel(it.contestId(), contests(), navigator),
                            terms(),
                            about);
            case Place.NewContest it -> newContest(it);
            case Place.ReportDesk it -> reportDesk(it.reportId());
            case Place.Send it -> new SendView(send(it.reportId()), words());
            case Place.Find _ ->
                    new SearchView(
                            new SearchViewModel(
                                    shelves.finder(), stores.cases(), work, words(), navigator),
                            words());
            case Place.Sync _ -> syncing();
            case Place.ConflictPage it -> conflict(it.conflictId());
            case Place.Late it -> late(it.caseId());
            case Place.Settings _ ->
                    SettingsView.page(
                            words(),
                            new SettingsViewModel(
                                    new NotedWishes(preferences, stores.audit(), work)),
                            new KeysCard(words(), keys.state(), navigator).card(),
                            Licences.about(),
                            new KeepingCard(words(), navigator).card());
            case Place.LaptopHistory _ -> laptopHistory();
            case Place.OpenCase _ ->
                    new OpenCaseView(
                            new OpenCaseViewModel(
                                    shelves.practitioner().name(),
                                    sync,
                                    stores.cases(),
                                    shelves.scratch(),
                                    clock,
                                    work,
                                    navigator),
                            words(),
                            new Days(words(), clock));
            case Place.TakeOff it -> takeOff(it.caseId());
            case Place.TakenOff _ ->
                    new TakenOffView(
                            new TakenOffViewModel(shelves.keeping(), sync, work),
                            words(),
                            new Days(words(), clock));
            case Place.Keys it -> keys(it.task());
            case Place.FirstRun _,
                    Place.Unlock _,
                    Place.Damage _,
                    Place.OfficersWereHere _,
                    Place.FirstSheet _,
                    Place.Emptied _,
                    Place.Exchanging _ ->
                    throw new IllegalStateException("The door is not inside the house");
        };
    }

    /** What is written in on a page must not change there by what comes from elsewhere. */
    private static Set<UUID> openIn(Place place) {
        return switch (place) {
            case Place.CaseFile it -> Set.of(it.caseId().value());
            case Place.Family it -> Set.of(it.caseId().value());
            case Place.InterviewRoom it -> Set.of(it.interviewId().value());
            case Place.NewInterview it -> Set.of(it.interviewId().value());
            case Place.ContestPage it -> Set.of(it.contestId().value());
            case Place.NewContest it -> Set.of(it.caseId().value());
            case Place.ReportDesk it -> Set.of(it.reportId().value());
            case Place.Send it -> Set.of(it.reportId().value());
            case Place.Today _,
                    Place.Cases _,
                    Place.Import _,
                    Place.OpenCase _,
                    Place.Contested _,
                    Place.Find _,
                    Place.Sync _,
                    Place.ConflictPage _,
                    Place.Late _,
                    Place.Settings _,
                    Place.LaptopHistory _,
                    Place.Keys _,
                    Place.TakenOff _ ->
                    Set.of();
            case Place.TakeOff it -> Set.of(it.caseId().value());
            case Place.FirstRun _,
                    Place.Unlock _,
                    Place.Damage _,
                    Place.OfficersWereHere _,
                    Place.FirstSheet _,
                    Place.Emptied _,
                    Place.Exchanging _ ->
                    Set.of();
        };
    }

    /** For locking: answers when every word on every open page is in the file, or when one of them cannot be. */
    void flush(Consumer<SaveOutcome> whenSettled) {
        interviews.flush(outcome -> {
            if (outcome instanceof SaveOutcome.Saved saved) reports.flush(whenSettled, saved);
            else whenSettled.accept(outcome);
        });
    }

    /** The first PDF takes a second to warm up for: nobody should wait for it who writes a report, nor lend it memory who does not. */
    private void warmUp() {
        if (!warm.compareAndSet(false, true)) return;
        work.aside(
                () -> {
                    printer.wake();
                    return printer;
                },
                _ -> {});
    }

    private Node takeOff(CaseId id) {
        return new TakeOffView(
                new TakeOffViewModel(id, stores, caseTools(), shelves.keeping()), words());
    }

    private Node syncing() {
        var model = new SyncViewModel(sync, enrolling, this::readable, work, navigator);
        var late =
                new LateStrip(
                        stores.late(), model::title, model.status(), work, navigator, words());
        return new SyncView(model, words(), zone).above(late);
    }

    /** Sync stays open while the cases are locked away; what they are called does not. */
    private List<CaseRow> readable() {
        return standing.get().isOpen() ? stores.cases().rows() : List.of();
    }

    private Node late(CaseId id) {
        var tools = new LateTools(shelves.practitioner().name(), ids, clock, work, sync, navigator);
        var model = new LateViewModel(id, stores.late(), stores.cases(), tools);
        return new LateView(model, words(), new Days(words(), clock));
    }

    private Node laptopHistory() {
        return new LaptopHistoryView(
                new LaptopHistoryViewModel(stores.audit(), watch, work),
                words(),
                new Days(words(), clock));
    }

    private Node keys(KeyTask task) {
        return switch (task) {
            case PASSPHRASE -> PassphraseView.page(words(), new PassphraseViewModel(keys));
            case SHEET -> SheetView.page(words(), sheet(navigator::back));
            case AGENCY ->
                    AgencyView.page(
                            words(),
                            new AgencyViewModel(
                                    keys, () -> files.agencyKey().map(AgencyKeys::read)));
            case EXCHANGE ->
                    ExchangeView.page(
                            words(), new ExchangeViewModel(exchange.get(), paper(), sheetWords()));
        };
    }

    /** @param then where one goes on, whether it was tried or put off */
    SheetViewModel sheet(Runnable then) {
        return new SheetViewModel(keys, paper(), sheetWords(), then);
    }

    private PaperDesk paper() {
        return new PaperDesk(
                new ItextSheetPrinter(), new PagePreview(), files, stores.audit(), work);
    }

    private SheetWords sheetWords() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new SheetWords(words(), shelves.practitioner().name(), today);
    }

    private DiarySaving diary(TodayStores read) {
        return new DiarySaving(
                read,
                new Deadlines(WorkingDays.ofEnglandAndWales()),
                new DiaryDesk(files, stores.audit(), work),
                words(),
                clock,
                work);
    }

    private Node today() {
        var read =
                new TodayStores(
                        stores.cases(),
                        stores.interviews(),
                        stores.contests(),
                        stores.reports(),
                        stores.late(),
                        stores.checks(),
                        stores.tasks());
        var model =
                new TodayViewModel(
                        read, WorkingDays.ofEnglandAndWales(), work, words(), clock, navigator);
        return new TodayView(model, diary(read), words());
    }

    private Papers papers() {
        return new Papers(new PagePreview(), work, words());
    }

    private Node reportDesk(ReportId id) {
        warmUp();
        var preview = new Preview(copies, printer, papers(), words());
        return new ReportDeskView(reports, id, preview, words(), new SavedLine(words(), zone));
    }

    private ReportDeskViewModel desk(ReportId id) {
        var drafting = new org.tyst.reports.Drafting(ids, clock);
        return new ReportDeskViewModel(
                id, records, templates, drafting, readiness, work, clock.instant(), navigator);
    }

    private SendViewModel send(ReportId id) {
        var bases = new Bases(records, stores.sealed());
        var making = new CopyMaking(copies, printer, new ReadBack(clock));
        var filing = new Filing(bases, readiness, stores.copies(), stores.audit(), ids, clock);
        return new SendViewModel(
                id, bases, readiness, making, filing, shelves.scratch(), work, clock, navigator);
    }

    private Node conflict(ConflictId id) {
        return new ConflictView(new ConflictViewModel(id, sync, work, navigator), words(), zone);
    }

    private Node interview(InterviewId id) {
        return new InterviewView(interviews, id, attachments, words(), clock, about);
    }

    private Node newContest(Place.NewContest at) {
        return new NewContestView(
                new NewContestViewModel(at.caseId(), at.target(), contests(), navigator),
                terms(),
                about);
    }

    private ContestMeans contests() {
        var read = new ContestStores(stores.cases(), stores.interviews(), stores.contests());
        var contesting = new Contesting(shelves.practitioner(), ids, clock);
        return new ContestMeans(
                read, contesting, shelves.practitioner(), shelves.scratch(), clock, work);
    }

    private Terms terms() {
        return new Terms(words(), clock);
    }

    private FamilyMeans family() {
        return new FamilyMeans(
                stores.cases(),
                stores.sealed(),
                shelves.practitioner(),
                ids,
                shelves.scratch(),
                clock,
                work,
                words(),
                navigator);
    }

    private CaseTools caseTools() {
        return CaseTools.onThisLaptop(
                shelves.practitioner(),
                templates,
                ids,
                shelves.scratch(),
                clock,
                work,
                words(),
                navigator);
    }

    /** What comes from outside is looked at in a process of its own, which holds no key. */
    private AttachmentMeans attachmentMeans() {
        var policy = AttachmentPolicy.shipped();
        var inspector = new InspectorApart(Apart.looking(policy)::builder, policy);
        var store = stores.attachments();
        return new AttachmentMeans(
                store,
                new Adding(inspector, store, policy, shelves.practitioner(), ids, clock),
                new AttachmentDrawing(Apart.drawing(policy)::builder, policy),
                policy,
                stores.cases(),
                stores.interviews(),
                shelves.scratch(),
                files,
                clock,
                work,
                (pause, job) -> work.after(pause, () -> work.onScreen(job)),
                sync::bring);
    }

    private CourtImporter importer() {
        return new CourtImporter(stores.cases(), clock);
    }

    private Drafting drafting() {
        return new Drafting(shelves.practitioner(), ids, clock);
    }

    private Words words() {
        return words.get();
    }
}
