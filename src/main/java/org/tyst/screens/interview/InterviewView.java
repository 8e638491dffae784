package org.tyst.screens.interview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.Entering;
import org.tyst.screens.Leaving;
import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.attachments.AttachmentsPane;
import org.tyst.screens.interview.InterviewViewModel.Shown;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.TypedAhead;
import org.tyst.words.Words;

/** One interview: written until it is signed, read afterwards. */
public final class InterviewView extends StackPane implements Acts, Entering, Leaving {
    private final InterviewRooms rooms;
    private final InterviewId id;
    private final InterviewViewModel model;
    private final Terms terms;
    private final Consumer<String> about;
    private final AttachmentRooms attachments;
    private final Subscription showing;
    private final TypedAhead waiting;
    private boolean beginsWithNotes;
    private Optional<Page> page = Optional.empty();
    private Runnable enter = () -> Regions.enter(this);

    /** @param about takes whose case is open, for the bar around the page */
    public InterviewView(
            InterviewRooms rooms,
            InterviewId id,
            AttachmentRooms attachments,
            Words words,
            Clock clock,
            Consumer<String> about) {
        this.rooms = rooms;
        this.attachments = attachments;
        this.id = id;
        this.terms = new Terms(words, clock);
        this.about = about;
        waiting = new TypedAhead(words.text("interview.opening"));
        model = rooms.enter(id);
        showing = model.shown().subscribe(this::show);
    }

    /** The page on which notes are brought in comes first, unless the interview is open already. */
    public InterviewView beginWithNotes(boolean with) {
        beginsWithNotes = with && page.isEmpty();
        return this;
    }

    @Override
    public List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    @Override
    public Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    /** Drawn first: a field that never was takes no keys. */
    @Override
    public void entered() {
        if (getScene() == null) return;
        applyCss();
        layout();
        enter.run();
        if (page.isPresent()) waiting.typeInto(getScene());
    }

    @Override
    public void left() {
        showing.unsubscribe();
        rooms.leave(id);
    }

    private void show(Optional<Shown> shown) {
        shown.ifPresentOrElse(this::show, () -> getChildren().setAll(waiting));
        entered();
    }

    private void show(Shown shown) {
        switch (shown) {
            case Shown.Writing writing -> write(writing);
            case Shown.Reading reading -> read(reading.signed());
            case Shown.Missing missing ->
                    getChildren().setAll(Texts.body(terms.words().text("interview.gone")));
        }
    }

    private void write(Shown.Writing writing) {
        var opened = writing.opened();
        var turning = new Turning(opened);
        var notes = new NotesPages(model, writing, terms, turning);
        var page =
                new WritingPage(
                        model,
                        opened,
                        writing.draft(),
                        terms,
                        model.gate(opened, writing.draft()),
                        papers(opened).after(writing.draft()::keepFirst),
                        new NotesDoor(writing.notes(), notes::open, terms.words()));
        turning.begin(page.page(), page::enter);
        if (beginsWithNotes) notes.open();
        beginsWithNotes = false;
    }

    private void read(SignedModel signed) {
        put(ReadingPage.of(model, signed, terms, papers(signed.opened())), signed.opened());
        enter = () -> Regions.enter(this);
    }

    /** What was made or handed over at this visit. */
    private AttachmentsPane papers(Opened opened) {
        return attachments.ofInterview(opened.file().theCase().id(), id, terms.words());
    }

    /** Notes are brought in on pages of their own, and the interview's page is as it was when one comes back. */
    private final class Turning implements NotesPages.Turning {
        private final Opened opened;
        private Runnable home = () -> {};

        Turning(Opened opened) {
            this.opened = opened;
        }

        void begin(Page interview, Runnable entering) {
            home = () -> to(interview, entering);
            put(interview, opened);
            enter = entering;
        }

        @Override
        public void to(Page shown, Runnable entering) {
            put(shown, opened);
            enter = entering;
            entered();
        }

        @Override
        public void back() {
            home.run();
        }
    }

    private void put(Page made, Opened opened) {
        page = Optional.of(made);
        getChildren().setAll(made);
        var file = opened.file();
        about.accept(
                terms.words()
                        .text("interview.about", file.theCase().title(), terms.firstNames(file)));
    }
}
