package org.tyst.screens.interview;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.Leaving;
import org.tyst.screens.attachments.AttachmentRooms;
import org.tyst.screens.interview.InterviewViewModel.Shown;
import org.tyst.screens.parts.Acts;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** One interview: written until it is signed, read afterwards. */
public final class InterviewView extends StackPane implements Acts, Leaving {
    private final InterviewRooms rooms;
    private final InterviewId id;
    private final InterviewViewModel model;
    private final Terms terms;
    private final Consumer<String> about;
    private final AttachmentRooms attachments;
    private final Subscription showing;
    private Optional<Page> page = Optional.empty();

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
        model = rooms.enter(id);
        showing = model.shown().subscribe(this::show);
    }

    @Override
    public List<Command> commands() {
        return page.map(Page::commands).orElse(List.of());
    }

    @Override
    public Optional<Command> primary() {
        return page.flatMap(Page::primary);
    }

    @Override
    public void left() {
        showing.unsubscribe();
        rooms.leave(id);
    }

    private void show(Optional<Shown> shown) {
        if (shown.isEmpty())
            getChildren().setAll(Texts.muted(terms.words().text("interview.opening")));
        else show(shown.get());
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
        var writingPage =
                new WritingPage(
                        model, writing.opened(), writing.draft(), terms, papers(writing.opened()));
        put(writingPage.page(), writing.opened());
        Platform.runLater(writingPage::enter);
    }

    private void read(SignedModel signed) {
        put(ReadingPage.of(model, signed, terms, papers(signed.opened())), signed.opened());
    }

    /** What was made or handed over at this visit. */
    private Node papers(Opened opened) {
        return attachments.ofInterview(opened.file().theCase().id(), id, terms.words());
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
