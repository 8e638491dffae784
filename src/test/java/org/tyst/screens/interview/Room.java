package org.tyst.screens.interview;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tyst.cases.TaskStore;
import org.tyst.fixtures.Desk;
import org.tyst.fixtures.PaperAttachments;
import org.tyst.fixtures.PaperWords;
import org.tyst.fixtures.ReesAndHale;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.attachments.Adding;
import org.tyst.interviews.attachments.AttachmentPolicy;
import org.tyst.pdf.incoming.AttachmentDrawing;
import org.tyst.pdf.incoming.Inspector;
import org.tyst.screens.Place;
import org.tyst.screens.Road;
import org.tyst.screens.Settled;
import org.tyst.screens.Shell;
import org.tyst.screens.ShellViewModel;
import org.tyst.screens.Typing;
import org.tyst.screens.Window;
import org.tyst.screens.attachments.AttachmentMeans;
import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.look.Theme;
import org.tyst.sync.SyncDesk.Brought;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** The interview page inside the real frame, on a desk whose disk can be filled up. */
final class Room implements AutoCloseable {
    final Desk desk;
    final InterviewId id;
    final Road road;
    final Window window;
    private final InterviewRooms rooms;
    private @Nullable Path notes;

    Room(Theme theme, int percent, Language language) {
        this(theme, percent, language, PasteDesk.NOTHING_COPIED, desk -> desk.tasks, Room::onPaper);
    }

    /** @param kept where the pages read and write, other than on paper */
    Room(
            Theme theme,
            int percent,
            Language language,
            PasteDesk pasting,
            Function<Desk, TaskStore> tasks,
            Function<Desk, Stores> kept) {
        Window.start();
        desk = new Desk(Platform::runLater);
        id = desk.draft().id();
        road = new Road(new Place.InterviewRoom(id));
        var stores = kept.apply(desk);
        stores.interviews()
                .keep(desk.interviews.open(id).orElseThrow().interview(), List.of(), List.of());
        var means =
                new InterviewMeans(
                        stores,
                        desk.drafting,
                        desk.scratch,
                        pasting,
                        Notes.from(() -> Optional.ofNullable(notes)),
                        tasks.apply(desk),
                        RecordingPolicy.shipped(),
                        PaperWords.help(desk.work),
                        desk.clock,
                        desk.work);
        rooms = new InterviewRooms(means, road, outcome -> {});
        var words = Words.in(language);
        var frame = new ShellViewModel(road, () -> {});
        window =
                Window.showing(
                        theme,
                        percent,
                        () -> new Shell(words, frame, place -> page(place, words, frame)).root());
        settle();
    }

    private static Stores onPaper(Desk desk) {
        return new Stores(desk.cases, desk.interviews, desk.contests);
    }

    static Room inEnglish() {
        return new Room(Theme.LIGHT, 100, Language.ENGLISH);
    }

    private Node page(Place place, Words words, ShellViewModel frame) {
        if (place instanceof Place.InterviewRoom room)
            return new InterviewView(
                    rooms,
                    room.interviewId(),
                    attachments(),
                    words,
                    desk.clock,
                    frame.about()::set);
        if (place instanceof Place.NewInterview begun) {
            rooms.begin(begun.caseId(), begun.interviewId());
            return page(new Place.InterviewRoom(begun.interviewId()), words, frame);
        }
        return new javafx.scene.control.Label(place.toString());
    }

    private AttachmentRooms attachments() {
        var policy = AttachmentPolicy.shipped();
        var store = new PaperAttachments(desk.clock);
        return new AttachmentRooms(
                new AttachmentMeans(
                        store,
                        new Adding(
                                new Inspector(policy),
                                store,
                                policy,
                                ReesAndHale.PRACTITIONER,
                                desk.ids,
                                desk.clock),
                        new AttachmentDrawing(ProcessBuilder::new, policy),
                        policy,
                        desk.cases,
                        desk.interviews,
                        desk.scratch,
                        Optional::empty,
                        desk.clock,
                        desk.work,
                        (pause, job) -> () -> {},
                        (id, answer) -> answer.accept(Brought.NO_CONNECTION)));
    }

    /** The file that is chosen from now on. */
    void choosing(Path file) {
        notes = file;
    }

    InterviewViewModel model() {
        return Window.onScreen(() -> rooms.enter(id));
    }

    DraftModel draft() {
        return model().draft().orElseThrow();
    }

    InterviewRecord kept() {
        return desk.interviews.open(id).orElseThrow();
    }

    void press(KeyCode... keys) {
        var pressedOn = Window.onScreen(() -> window.scene().getFocusOwner());
        window.robot().press(keys);
        var back = Arrays.asList(keys).reversed().toArray(KeyCode[]::new);
        window.robot().release(back);
        Settled.await();
        if (keys[0] == KeyCode.SPACE) Window.onScreen(() -> letGo(pressedOn));
    }

    /** The headless platform tells nobody that a key has been let go, and a button waits for that. */
    private static void letGo(Node node) {
        node.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_RELEASED, "", "", KeyCode.SPACE, false, false, false, false));
    }

    void type(String text) {
        Typing.type(text);
        Settled.await();
    }

    void paste(String text) {
        lay(text);
        press(KeyCode.CONTROL, KeyCode.V);
    }

    void lay(String text) {
        Window.onScreen(() -> {
            var content = new javafx.scene.input.ClipboardContent();
            content.putString(text);
            content.putHtml("<b style='color:red'>" + text + "</b>");
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
    }

    void settle() {
        desk.act(() -> {});
        Settled.await();
    }

    void save() {
        desk.act(() -> rooms.flush(outcome -> {}));
        Settled.await();
    }

    @Override
    public void close() {
        desk.close();
    }
}
