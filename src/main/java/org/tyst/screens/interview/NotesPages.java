package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Person;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/**
 * Notes from elsewhere, brought into an interview: a file is chosen or its words are pasted, each paragraph is looked at, and at the
 * end it is said what became of them.
 */
final class NotesPages {
    private final NotesModel notes;
    private final DraftModel draft;
    private final List<Person> children;
    private final PasteGate gate;
    private final HelpDesk help;
    private final Words words;
    private final NotesActs acts;
    private final Turning turning;
    private final VBox formPlace = new VBox();
    private Optional<NotesForm> form = Optional.empty();
    private Optional<Page> page = Optional.empty();
    private Optional<Phase> phase = Optional.empty();

    NotesPages(
            InterviewViewModel model,
            InterviewViewModel.Shown.Writing writing,
            Terms terms,
            Turning turning) {
        this.notes = writing.notes();
        this.draft = writing.draft();
        this.children = writing.opened().file().children();
        this.words = terms.words();
        this.turning = turning;
        gate =
                model.gate(
                        () ->
                                notes.inHand()
                                        .get()
                                        .map(NoteInHand::statement)
                                        .orElseGet(draft::fresh),
                        told -> notes.notice().set(Optional.of(told)),
                        writing.opened());
        help = new HelpDesk(model.writingHelp(), writing.opened().file(), draft.visit(), terms);
        acts = new NotesActs(notes, draft, () -> form, terms, children);
        notes.inHand().subscribe(this::take);
        notes.soFar().subscribe((before, now) -> follow());
    }

    /** In place of the interview's own page. */
    void open() {
        phase = Optional.of(Phase.of(notes.soFar().get()));
        page = phase.map(this::page);
        page.ifPresent(shown -> turning.to(shown, this::enter));
    }

    /** Where the next key goes. */
    private void enter() {
        if (phase.filter(Phase.LOOKING::equals).isPresent()) form.ifPresent(NotesForm::write);
        else page.ifPresent(Regions::enter);
    }

    private boolean isOpen() {
        return phase.isPresent();
    }

    private void follow() {
        if (isOpen() && !phase.equals(Optional.of(Phase.of(notes.soFar().get())))) open();
    }

    private void take(Optional<NoteInHand> hand) {
        form = hand.map(this::form);
        form.ifPresent(made -> formPlace.getChildren().setAll(new Card(made.shown())));
        if (isOpen()) form.ifPresent(NotesForm::write);
    }

    private NotesForm form(NoteInHand hand) {
        return new NotesForm(notes, hand, draft, children, gate, help);
    }

    private void leave() {
        phase = Optional.empty();
        notes.left();
        turning.back();
    }

    private Page page(Phase of) {
        return switch (of) {
            case BEFORE -> before();
            case LOOKING -> looking();
            case AFTER -> after();
        };
    }

    private Page before() {
        var card = new Card();
        for (var key : List.of("notes.what1", "notes.what2", "notes.what3"))
            card.add(Texts.body(words.text(key)));
        return named().add(card).primary(choose()).secondary(paste(), toInterview());
    }

    private Page looking() {
        var left = Regions.mark(new NotesWaiting(notes, words), words.text("notes.next"));
        return named().say(SpeakerKeys.of(draft, words), count())
                .add(new Beside(left, Regions.mark(formPlace, words.text("notes.inHand"))))
                .primary(acts.confirm())
                .secondary(
                        acts.asBefore(),
                        acts.leaveOut(),
                        acts.join(),
                        acts.split(),
                        acts.back(),
                        toInterview())
                .knowsNow(acts::byKey);
    }

    private Page after() {
        var soFar = notes.soFar().get();
        var all = words.text("notes.done", soFar.confirmed(), soFar.leftOut());
        return named().say(Banner.good(all))
                .primary(toInterview())
                .secondary(acts.back(), choose(), paste());
    }

    private Page named() {
        return new Page(words.text("notes.title"))
                .say(refused(), Notices.of(notes.notice(), words));
    }

    private Command choose() {
        return Command.named(words.text("notes.choose"), notes::choose)
                .icon(Feather.FILE_TEXT)
                .runningWhile(notes.reading());
    }

    private Command paste() {
        return Command.named(
                        words.text("notes.paste"),
                        () ->
                                Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                                        .ifPresent(text -> notes.paste(text, gate)))
                .icon(Feather.CLIPBOARD);
    }

    private Command toInterview() {
        return Command.named(words.text("notes.toInterview"), this::leave);
    }

    private Label count() {
        var count = Texts.strong("");
        notes.soFar()
                .subscribe(now ->
                        count.setText(
                                words.text(
                                        "notes.count",
                                        now.all() - now.left().size() + 1,
                                        now.all(),
                                        now.confirmed(),
                                        now.leftOut())));
        return count;
    }

    private Node refused() {
        var why = notes.refused();
        return Banner.problem("")
                .saying(
                        Bindings.createStringBinding(
                                () ->
                                        why.get()
                                                .map(one -> words.of("notes.refused", one))
                                                .orElse(""),
                                why))
                .shownWhen(Bindings.createBooleanBinding(() -> why.get().isPresent(), why));
    }

    /** Which page is shown in the place of the interview. */
    interface Turning {
        void to(Page page, Runnable enter);

        void back();
    }

    /** How far it is. */
    private enum Phase {
        BEFORE,
        LOOKING,
        AFTER;

        static Phase of(NotesSoFar soFar) {
            if (soFar.isUnderWay()) return LOOKING;
            return soFar.all() == 0 ? BEFORE : AFTER;
        }
    }
}
