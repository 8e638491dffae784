package org.tyst.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tyst.audit.TrailWatch;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.cases.Deadlines;
import org.tyst.cases.WorkingDays;
import org.tyst.cases.feed.CourtImporter;
import org.tyst.contests.Contesting;
import org.tyst.desk.ChosenDisk;
import org.tyst.docx.WordNotes;
import org.tyst.interviews.Drafting;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.attachments.Adding;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.interviews.notes.NotesFiles;
import org.tyst.pdf.Cover;
import org.tyst.pdf.ItextPrinter;
import org.tyst.pdf.incoming.AttachmentDrawing;
import org.tyst.pdf.incoming.InspectorApart;
import org.tyst.people.KeyExchange;
import org.tyst.people.Keyring;
import org.tyst.people.Lease;
import org.tyst.reports.Readiness;
import org.tyst.reports.Records;
import org.tyst.screens.CopyMarks;
import org.tyst.screens.Navigator;
import org.tyst.screens.PageMaker;
import org.tyst.screens.Place;
import org.tyst.screens.attachments.AttachmentMeans;
import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.casefile.CaseStores;
import org.tyst.screens.casefile.CaseTools;
import org.tyst.screens.casefile.CaseView;
import org.tyst.screens.casefile.CaseViewModel;
import org.tyst.screens.casefile.ToCorrect;
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
import org.tyst.screens.interview.BringingIn;
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
import org.tyst.screens.keys.KeysCard;
import org.tyst.screens.keys.LapsedView;
import org.tyst.screens.keys.SheetViewModel;
import org.tyst.screens.opening.OpenCaseView;
import org.tyst.screens.opening.OpenCaseViewModel;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.screens.outgoing.WaysOut;
import org.tyst.screens.parts.Pasting;
import org.tyst.screens.search.SearchView;
import org.tyst.screens.search.SearchViewModel;
import org.tyst.screens.settings.DocumentsCard;
import org.tyst.screens.settings.Preferences;
import org.tyst.screens.settings.SettingsView;
import org.tyst.screens.settings.SettingsViewModel;
import org.tyst.screens.syncing.Enrolling;
import org.tyst.screens.today.DiarySaving;
import org.tyst.screens.today.TodayStores;
import org.tyst.screens.today.TodayView;
import org.tyst.screens.today.TodayViewModel;
import org.tyst.screens.writing.WritingMeans;
import org.tyst.spelling.HunspellSpelling;
import org.tyst.sync.Elsewhere;
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
    private final Supplier<Lease.Standing> standing;
    private final SyncDesk sync;
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
    private final Documents documents;
    private final Whence paste;
    private final WaysOut ways;
    private final CopyRoom copies;
    private final ToCorrect toCorrect = new ToCorrect();
    private final WritingMeans writing;
    private final InterviewRooms interviews;
    private final AttachmentRooms attachments;
    private final ReportPages reports;
    private final SyncPages syncing;
    private final KeyPages keyPages;
    private final Visitor visitor;

    Session(
            Shelves shelves,
            Documents documents,
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
            PrinterAsk printers,
            CopyMarks marks,
            Consumer<String> about,
            Consumer<SaveOutcome> saved) {
        this.shelves = shelves;
        this.documents = documents;
        this.stores = shelves.stores();
        this.keys = keys;
        this.standing = standing;
        this.sync = sync;
        this.watch = watch;
        this.work = work;
        this.clock = clock;
        this.navigator = navigator;
        this.words = words;
        this.preferences = preferences;
        this.files = files;
        this.about = about;
        ids = new Ids(clock, new SecureRandom());
        var records =
                new Records(
                        stores.reports(), stores.cases(), stores.interviews(), stores.contests());
        paste = new Whence(stores, sync, marks);
        var recording = RecordingPolicy.shipped();
        writing =
                new WritingMeans(
                        WritingHelp.shipped(), new HunspellSpelling(), shelves.ownWords(), work);
        ways = new WaysOut(files, new ChosenDisk(), printers, work);
        copies =
                new CopyRoom(
                        stores,
                        records,
                        new Readiness(new Cover()),
                        documents.copies(),
                        new ItextPrinter(),
                        ways,
                        work,
                        ids,
                        clock,
                        this::words);
        interviews =
                new InterviewRooms(
                        new InterviewMeans(
                                new Stores(stores.cases(), stores.interviews(), stores.contests()),
                                drafting(),
                                shelves.scratch(),
                                paste,
                                bringing(recording),
                                stores.tasks(),
                                recording,
                                writing,
                                clock,
                                work),
                        navigator,
                        saved);
        attachments = new AttachmentRooms(attachmentMeans());
        reports = new ReportPages(shelves, documents, copies, writing, toCorrect, navigator);
        syncing =
                new SyncPages(
                        shelves,
                        sync,
                        enrolling,
                        standing,
                        ids,
                        work,
                        clock,
                        navigator,
                        this::words);
        keyPages =
                new KeyPages(
                        keys,
                        exchange,
                        shelves.practitioner(),
                        stores.audit(),
                        files,
                        printers,
                        work,
                        clock,
                        navigator,
                        this::words);
        visitor = new Visitor(shelves.visits(), work);
    }

    @Override
    public Node make(Place place) {
        var stands = standing.get();
        return stands.isOpen() || !place.showsCases()
                ? guarded(open(place), place)
                : LapsedView.page(words(), stands, zone, navigator);
    }

    private Node guarded(Node page, Place place) {
        return Pasting.guard(
                page, new PageGate(page, place, paste, shelves.stores().audit(), work, words()));
    }

    private Node open(Place place) {
        sync.inHand(InHand.of(place));
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
                            copies.papers(),
                            copies.takingOut(),
                            toCorrect,
                            words(),
                            about);
            case Place.Family it -> FamilyView.page(it.caseId(), family(), words());
            case Place.InterviewRoom it -> interview(it.interviewId());
            case Place.NewInterview it -> {
                interviews.begin(it.caseId(), it.interviewId());
                yield interview(it.interviewId()).beginWithNotes(it.fromNotes());
            }
            case Place.PicturePaper it -> contacts().picture(it.caseId(), it.picture());
            case Place.ContactPaper it -> contacts().paper(it.interviewId());
            case Place.ContactVersions it -> contacts().versions(it.interviewId());
            case Place.Contested _ ->
                    new ContestedView(new ContestedViewModel(contests(), navigator), terms());
            case Place.ContestPage it ->
                    new ContestView(
                            new ContestViewModel(it.contestId(), contests(), navigator),
                            terms(),
                            about);
            case Place.NewContest it -> newContest(it);
            case Place.ReportDesk it -> reports.desk(it.reportId());
            case Place.Coverage it -> reports.coverage(it.reportId());
            case Place.Send it -> reports.send(it.reportId());
            case Place.Twin it -> reports.lives().twin(it.reportId());
            case Place.SignOff it -> reports.lives().signOff(it.reportId());
            case Place.Review it -> reports.lives().review(it.reportId());
            case Place.Changes it -> reports.lives().changes(it.reportId());
            case Place.Find _ ->
                    new SearchView(
                            new SearchViewModel(
                                    shelves.finder(), stores.cases(), work, words(), navigator),
                            words());
            case Place.Sync _ -> syncing.page();
            case Place.ConflictPage it -> syncing.conflict(it.conflictId());
            case Place.Late it -> syncing.late(it.caseId());
            case Place.Settings _ ->
                    SettingsView.page(
                            words(),
                            new SettingsViewModel(
                                    new NotedWishes(preferences, stores.audit(), work)),
                            new KeysCard(words(), keys.state(), navigator).card(),
                            Licences.about(),
                            new DocumentsCard(words(), documents.shown()).card(),
                            new KeepingCard(words(), navigator).card());
            case Place.LaptopHistory _ -> laptopHistory();
            case Place.OpenCase it ->
                    new OpenCaseView(
                            new OpenCaseViewModel(
                                    shelves.practitioner().name(),
                                    () -> it.linked().flatMap(this::numberOf),
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
            case Place.Keys it -> keyPages.page(it.task());
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

    /** For locking: answers when every word on every open page is in the file, or when one of them cannot be. */
    void flush(Consumer<SaveOutcome> whenSettled) {
        interviews.flush(outcome -> {
            if (outcome instanceof SaveOutcome.Saved saved) reports.flush(whenSettled, saved);
            else whenSettled.accept(outcome);
        });
    }

    /** @param then where one goes on, whether it was tried or put off */
    SheetViewModel sheet(Runnable then) {
        return keyPages.sheet(then);
    }

    private Node takeOff(CaseId id) {
        return new TakeOffView(
                new TakeOffViewModel(id, stores, caseTools(), shelves.keeping()), words());
    }

    private Optional<String> numberOf(Place.Linked linked) {
        return shelves.keeping().linked(linked.mine().value()).stream()
                .filter(one -> one.other().equals(linked.other().value()))
                .map(Elsewhere::number)
                .findFirst();
    }

    private Node laptopHistory() {
        return new LaptopHistoryView(
                new LaptopHistoryViewModel(stores.audit(), watch, work),
                words(),
                new Days(words(), clock));
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
                        stores.tasks(),
                        shelves.openings());
        var model =
                new TodayViewModel(
                        read, WorkingDays.ofEnglandAndWales(), work, words(), clock, navigator);
        return new TodayView(model, diary(read), words());
    }

    private InterviewView interview(InterviewId id) {
        return new InterviewView(interviews, id, attachments, words(), clock, about);
    }

    private Contacts contacts() {
        return new Contacts(
                shelves,
                copies.bases(),
                documents,
                copies.pages(),
                ways,
                words(),
                work,
                clock,
                navigator);
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

    private BringingIn bringing(RecordingPolicy recording) {
        var limits = recording.notes();
        return new BringingIn(files, new NotesFiles(new WordNotes(limits), limits), limits);
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
                documents.templates(),
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
