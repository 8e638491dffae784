package org.tyst.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.tyst.audit.Act;
import org.tyst.audit.TrailWatch;
import org.tyst.basics.Ids;
import org.tyst.basics.SaveOutcome;
import org.tyst.desk.DataFolder;
import org.tyst.desk.WebBrowser;
import org.tyst.pdf.PagePreview;
import org.tyst.people.OfficersOpening;
import org.tyst.screens.ClipboardWatch;
import org.tyst.screens.CopyMarks;
import org.tyst.screens.IdleWatch;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.Whereabouts;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.keys.SheetViewModel;
import org.tyst.screens.look.Look;
import org.tyst.screens.outgoing.PrintDialog;
import org.tyst.screens.settings.Wishes;
import org.tyst.screens.syncing.Enrolling;
import org.tyst.screens.unlock.DamageView;
import org.tyst.screens.unlock.DamageViewModel;
import org.tyst.screens.unlock.EmptiedView;
import org.tyst.screens.unlock.ExchangingView;
import org.tyst.screens.unlock.FirstRunView;
import org.tyst.screens.unlock.FirstRunViewModel;
import org.tyst.screens.unlock.FirstSheetView;
import org.tyst.screens.unlock.OfficersView;
import org.tyst.screens.unlock.UnlockView;
import org.tyst.screens.unlock.UnlockViewModel;
import org.tyst.sync.Joining;
import org.tyst.sync.SyncRunner;
import org.tyst.sync.SyncStatus;
import org.tyst.vault.OpenVault;
import org.tyst.wire.Network;
import org.tyst.wire.WiredDoor;
import org.tyst.wire.WiredReceipts;
import org.tyst.words.Language;
import org.tyst.words.Words;
import org.tyst.work.Guard;
import org.tyst.work.Work;

/**
 * The window and everything in it, from the door to the lock. How a lock ends is the caller's: the program ends its process,
 * because only that takes the key out of memory.
 */
public final class Desktop implements Wiping.Around, Exchanging.Around {
    static final String TITLE = "Tyst";
    static final int WIDTH = 1360;
    static final int HEIGHT = 860;

    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final Stage stage;
    private final Clock clock;
    private final FileAsk files;
    private final Ending ending;
    private final Unexpected unexpected = new Unexpected();
    private final Work work = new Work(Platform::runLater, unexpected);
    private final Guard guard = new Guard(unexpected);
    private final Rooms rooms;
    private final Documents documents;
    private final Wished wished;
    private final Look look;
    private final Road road;
    private final ShellViewModel frame;
    private final Door door;
    private final IdleWatch idle;
    private final Shell shell;
    private final Practising practising;
    private final CopyMarks marks = new CopyMarks(new SecureRandom(), this::here);
    private final ClipboardWatch clipboard =
            new ClipboardWatch(new SecureRandom(), this::copied).marking(marks);
    private volatile boolean shut;
    private Words words;
    private volatile Optional<House> house = Optional.empty();
    private final Locking locking = new Locking(work, guard, unexpected, new Open());
    private final Exchanging exchanging;
    private final Remains remains;
    private final Wiping wiping;
    private Optional<Gate> gate = Optional.empty();
    private boolean isToGo;
    private List<OfficersOpening> officers = List.of();
    private Optional<OpenKeys> keys = Optional.empty();
    private LastTime last = new LastTime(Optional.empty(), Optional.empty());
    private Optional<Session> session = Optional.empty();
    private Optional<SyncRunner> sync = Optional.empty();
    private Optional<TrailWatch> watch = Optional.empty();
    private Optional<Safekeeping> safekeeping = Optional.empty();

    public Desktop(Stage stage, DataFolder folder, Clock clock, FileAsk files, Ending ending) {
        this.stage = stage;
        this.clock = clock;
        this.files = files;
        this.ending = ending;
        rooms = new Rooms(folder);
        documents = Documents.of(folder.agency());
        wished = new Wished(folder.path(), Policy.shipped(), this::wish);
        words = Words.in(wished.wishes().language());
        look = new Look(wished.wishes().skin());
        remains = new Remains(folder.mine(), work, clock, new WiredReceipts());
        wiping =
                new Wiping(
                        work, clock, Policy.shipped().wipe(), new WiredDoor(clock), remains, this);
        door = new Door(rooms, work, clock, this::opened);
        road = new Road(start());
        exchanging = new Exchanging(work, clock, door, rooms, road, this);
        frame = new ShellViewModel(road, this::lockIfOpen);
        practising = new Practising(folder.practice(), work);
        idle = new IdleWatch(clock, lockAfter(wished.wishes()), this::lockIfOpen);
        shell = new Shell(words, frame, this::page);
        unexpected.showOn(code -> work.onScreen(() -> frame.trouble().set(code)));
        unexpected.whenDamaged(() -> work.onScreen(this::damaged));
    }

    private Place start() {
        if (remains.areAll()) return new Place.Emptied();
        return door.injury().isPresent() ? new Place.Damage() : front();
    }

    private Place front() {
        return rooms.state().isSetUp() ? new Place.Unlock() : new Place.FirstRun();
    }

    public void show() {
        if (remains.areAll()) remains.goOn();
        var scene = new Scene(shell.root(), WIDTH, HEIGHT);
        look.dress(scene);
        idle.watch(scene);
        clipboard.watch(scene);
        guard.every(HEARTBEAT, idle::look);
        stage.setTitle(TITLE);
        stage.setScene(scene);
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            close();
        });
        stage.show();
    }

    private Node page(Place place) {
        frame.casesShown().set(gate.filter(it -> it.standing().isOpen()).isPresent());
        return switch (place) {
            case Place.FirstRun _ ->
                    new FirstRunView(
                            words, new FirstRunViewModel(door, this::enter), this::otherLanguage);
            case Place.Unlock _ -> new UnlockView(words, unlocking(), this::otherLanguage);
            case Place.Damage _ -> new DamageView(words, damage(), this::otherLanguage);
            case Place.OfficersWereHere _ ->
                    new OfficersView(
                            words,
                            officers,
                            ZoneId.systemDefault(),
                            this::officersRead,
                            this::otherLanguage);
            case Place.FirstSheet _ -> new FirstSheetView(words, firstSheet(), this::otherLanguage);
            case Place.Exchanging _ ->
                    new ExchangingView(
                            words, exchanging.progress(), ending::locked, this::otherLanguage);
            case Place.Emptied _ ->
                    new EmptiedView(
                            words, remains.phase(), ZoneId.systemDefault(), this::otherLanguage);
            default -> session.map(open -> open.make(place)).orElseGet(Region::new);
        };
    }

    private DamageViewModel damage() {
        return new DamageViewModel(door, this::enter, () -> road.go(front()));
    }

    private UnlockViewModel unlocking() {
        return new UnlockViewModel(
                door,
                this::enter,
                () -> road.go(new Place.FirstRun()),
                () -> road.go(new Place.Damage()));
    }

    private SheetViewModel firstSheet() {
        return session.orElseThrow().sheet(this::resume);
    }

    /** On the store's thread: everything of the record is joined here, before any page asks for it. */
    private void opened(House opened, OpenVault vault) {
        if (opened.isPractice()) Practising.fill(opened, clock);
        last = LastTime.of(opened, clock);
        officers = opened.officersUnread();
        gate = Optional.of(new Gate(opened, vault, Policy.shipped(), work, clock));
        isToGo = PendingWipe.isIn(opened);
        keys = Optional.of(new OpenKeys(vault, opened, work));
        house = Optional.of(opened);
    }

    private void enter() {
        house.ifPresent(open -> {
            var runner =
                    new SyncRunner(
                            work,
                            open.local(new Ids(clock, new SecureRandom())),
                            new WiredDoor(
                                    clock,
                                    wiping::ordered,
                                    Network.ofThisComputer(),
                                    WebBrowser.ofThisComputer()),
                            clock,
                            new SecureRandom());
            var kept = safekeeping(open);
            open.whenSaved(() -> {
                runner.changed();
                kept.written();
            });
            safekeeping = Optional.of(kept);
            var trail = watched(open);
            var made =
                    new Session(
                            open.shelves(),
                            documents,
                            keys.orElseThrow(),
                            exchanging::begin,
                            gate.orElseThrow()::standing,
                            runner,
                            new Enrolling(
                                    open.isPractice(), () -> practising.codeForAnotherLaptop(open)),
                            trail,
                            work,
                            clock,
                            road,
                            () -> words,
                            wished,
                            files,
                            new PrintDialog(stage, new PagePreview()),
                            marks,
                            frame.about()::set,
                            this::saved);
            sync = Optional.of(runner);
            session = Optional.of(made);
            frame.practice().set(open.isPractice());
            frame.who().set(open.practitioner().name());
            runner.listen(this::heard);
            if (wiping.goesOn(isToGo)) return;
            if (open.isPractice()) practising.start(open, runner);
            door.takeEnrolment().ifPresent(code -> runner.join(code, this::joined));
            inward();
            gate.ifPresent(it -> it.watch(this::gateChanged));
        });
    }

    private void heard(SyncStatus status) {
        frame.connection().set(Connections.of(status));
        gate.ifPresent(it -> it.heard(status));
    }

    private void gateChanged() {
        frame.trainingEnds().set(gate.flatMap(Gate::trainingEnds));
        shell.again();
    }

    /** What must be seen first, then the first page of the record. */
    private void inward() {
        if (!officers.isEmpty()) road.go(new Place.OfficersWereHere());
        else if (hasNoSheet()) road.go(new Place.FirstSheet());
        else resume();
    }

    private void officersRead() {
        officers = List.of();
        house.ifPresent(open -> work.inOrder(open::officersAreRead));
        inward();
    }

    /** The whole history is checked once after each unlock, aside. */
    private TrailWatch watched(House open) {
        var trail = new TrailWatch(work, open.audit(), clock);
        trail.listen(state ->
                state.broken()
                        .filter(broken -> !broken.fresh().isEmpty())
                        .ifPresent(broken -> frame.historyBroken().set(true)));
        trail.checkNow();
        watch = Optional.of(trail);
        return trail;
    }

    private Safekeeping safekeeping(House open) {
        var policy = Policy.shipped().backups();
        return open.safekeeping(policy, work, clock, this::damaged);
    }

    /** Found while at work: the next unlock looks at every page, and leads to the page that mends. */
    private void damaged() {
        house.ifPresent(open -> work.inOrder(open::suspect));
        frame.damaged().set(true);
    }

    /** Where somebody was when they locked; after an end without a lock, on the first page with word of it. */
    private void resume() {
        frame.recovered().set(last.recovered());
        last.where().ifPresentOrElse(shell::goBackTo, () -> road.go(new Place.Today()));
    }

    /** Until a sheet was tried it is asked for again at every unlocking; made-up cases are worth none. */
    private boolean hasNoSheet() {
        return !rooms.isPractice() && keys.filter(it -> !it.state().sheet()).isPresent();
    }

    /** A code that failed is asked for again where joining is at home. */
    private void joined(Joining joining) {
        if (joining != Joining.JOINED) road.go(new Place.Sync());
    }

    /** For the tour: every filed copy on this laptop, by its neutral file name, out of the encrypted record. */
    public Map<String, byte[]> filedCopies() throws Exception {
        return work.turn(() -> house.map(House::filedCopies).orElse(Map.of()));
    }

    /**
     * What is on the pages goes into the file, the file is closed, and the process ends. From any thread; and whatever hangs,
     * a page, the disk, a question of the system's, the process has ended when the patience has.
     */
    public void lock() {
        locking.end(ending::locked, true);
    }

    /** As {@link #lock()}, for when the program must end altogether. */
    void close() {
        locking.end(ending::closed, false);
    }

    /** The file is closed and the key is zeroed: nothing is left to do but to end the process. */
    public boolean isShut() {
        return shut;
    }

    Road road() {
        return road;
    }

    Work work() {
        return work;
    }

    Practising practising() {
        return practising;
    }

    /** The record, while it is open. */
    @Override
    public Optional<House> inside() {
        return house;
    }

    @Override
    public void onlyThis() {
        road.go(new Place.Emptied());
    }

    @Override
    public void quiet(Consumer<SaveOutcome> then) {
        session.ifPresent(open ->
                open.flush(outcome -> {
                    closeAround();
                    then.accept(outcome);
                }));
    }

    @Override
    public void shut() {
        closeHouse(Optional.empty());
        rooms.waiting().note(0);
    }

    @Override
    public void leave() {
        closeHouse(Optional.empty());
    }

    @Override
    public void done() {
        ending.locked();
    }

    /** For whoever notices that it is time: at the door there is no key to take away. */
    void lockIfOpen() {
        if (house.isPresent()) lock();
    }

    private void closeAround() {
        sync.ifPresent(runner -> {
            rooms.waiting().note(runner.status().waitingInAll());
            runner.close();
        });
        watch.ifPresent(TrailWatch::close);
        safekeeping.ifPresent(Safekeeping::close);
        gate.ifPresent(Gate::close);
    }

    /** On the store's thread. */
    private void closeHouse(Optional<Whereabouts> where) {
        house.ifPresent(open -> {
            try {
                LastTime.left(open, where);
                open.note(Act.LOCKED, "");
                open.sawTime(clock.instant());
            } catch (RuntimeException e) {
                unexpected.accept(e);
            }
            open.close();
        });
        house = Optional.empty();
        practising.close();
        shut = true;
    }

    void tellsOfSleep(boolean tells) {
        wished.tellsOfSleep(tells);
    }

    private Place here() {
        return road.here().get();
    }

    private void copied() {
        var seconds = wished.clipboardSeconds();
        if (seconds > 0)
            work.after(Duration.ofSeconds(seconds), () -> work.onScreen(clipboard::forget));
    }

    void wish(Wishes wishes) {
        look.change(wishes.skin());
        idle.patience(lockAfter(wishes));
        if (wishes.language() != words.language()) {
            words = Words.in(wishes.language());
            shell.speak(words);
        }
    }

    private void otherLanguage() {
        var other = words.language() == Language.ENGLISH ? Language.WELSH : Language.ENGLISH;
        wished.wish(wished.wishes().in(other));
    }

    private Duration lockAfter(Wishes wishes) {
        var longest = Math.max(1, wished.longestLockMinutes());
        return Duration.ofMinutes(Math.clamp(wishes.lockMinutes(), 1, longest));
    }

    private void saved(SaveOutcome outcome) {
        frame.saved().set(Optional.of(outcome));
    }

    /** What there is to leave when the window ends. */
    private final class Open implements Locking.Room {
        @Override
        public boolean isOpen() {
            return house.isPresent();
        }

        @Override
        public void handOver() {
            shell.letGo();
        }

        @Override
        public void flush(Runnable settled) {
            session.ifPresentOrElse(open -> open.flush(_ -> settled.run()), settled);
        }

        @Override
        public Optional<Whereabouts> where() {
            return shell.whereabouts();
        }

        @Override
        public void hide() {
            stage.hide();
        }

        @Override
        public void quiet() {
            closeAround();
        }

        @Override
        public void shut(Optional<Whereabouts> where) {
            closeHouse(where);
        }

        @Override
        public void forgetCopied() {
            clipboard.forget();
        }
    }
}
