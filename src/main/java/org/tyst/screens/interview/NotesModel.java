package org.tyst.screens.interview;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.Standing;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Origin;
import org.tyst.interviews.Speaker;
import org.tyst.interviews.notes.NotesOutcome;
import org.tyst.interviews.notes.NotesOutcome.Why;
import org.tyst.interviews.notes.PlainNotes;

/**
 * Notes that were written elsewhere become statements, one after the other, each when somebody has looked at it and said whose
 * words it is. Until then it is none, and a lock does not lose it.
 */
final class NotesModel {
    private static final int MOST_STEPS_BACK = 200;

    private final DraftModel draft;
    private final InterviewMeans means;
    private final KeptForm<NotesSoFar> kept;
    private final ReadOnlyObjectWrapper<NotesSoFar> soFar =
            new ReadOnlyObjectWrapper<>(NotesSoFar.none());
    private final ObjectProperty<Optional<NoteInHand>> inHand =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Why>> refused =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Notice>> notice =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final Deque<Step> steps = new ArrayDeque<>();
    private Optional<StatementModel> before = Optional.empty();

    NotesModel(Interview interview, DraftModel draft, InterviewMeans means) {
        this.draft = draft;
        this.means = means;
        var name = "notes." + interview.id();
        kept = new KeptForm<>(name, this::asItStands, means.scratch(), means.clock(), means.work());
        means.work()
                .inOrder(
                        () -> KeptForm.find(means.scratch(), name, NotesSoFar.class),
                        found -> found.filter(NotesSoFar::isUnderWay).ifPresent(this::show));
    }

    void choose() {
        means.bringing().files().notes().ifPresent(this::read);
    }

    private void read(Path file) {
        forgetNotices();
        reading.set(true);
        means.work().aside(() -> means.bringing().take(file), this::taken);
    }

    private void taken(BringingIn.Taken taken) {
        reading.set(false);
        switch (taken.outcome()) {
            case NotesOutcome.Read read -> add(notes(read.paragraphs(), taken));
            case NotesOutcome.Refused no -> refused.set(Optional.of(no.why()));
        }
    }

    private List<Note> notes(List<String> paragraphs, BringingIn.Taken taken) {
        var now = means.clock().instant();
        return IntStream.range(0, paragraphs.size())
                .mapToObj(place -> {
                    var file = new Origin.NotesFile(taken.name(), place + 1, taken.changedAt());
                    return new Note(paragraphs.get(place), List.of(Origin.ofNotes(file, now)));
                })
                .toList();
    }

    /** What was copied comes in as well, unless it is another case's. */
    void paste(String text, PasteGate gate) {
        forgetNotices();
        switch (PlainNotes.outcome(PlainNotes.paragraphs(text), means.bringing().limits())) {
            case NotesOutcome.Read read ->
                    gate.admit(
                            text,
                            origin ->
                                    add(
                                            read.paragraphs().stream()
                                                    .map(line -> new Note(line, List.of(origin)))
                                                    .toList()));
            case NotesOutcome.Refused no -> refused.set(Optional.of(no.why()));
        }
    }

    private void add(List<Note> more) {
        show(asItStands().and(more));
        kept.changed();
    }

    void speaks(NoteInHand hand, Speaker speaker) {
        inItsWording(hand, () -> draft.spokenBy(hand.statement(), speaker));
        hand.follow();
    }

    void standsAs(NoteInHand hand, Standing standing) {
        inItsWording(hand, () -> draft.standsAs(hand.statement(), standing));
        hand.standsAs(standing);
    }

    /** What is typed while somebody speaks is taken for their words; what was noted down once is not, unless somebody says so. */
    private static void inItsWording(NoteInHand hand, Runnable act) {
        var wording = hand.statement().wording().get();
        act.run();
        hand.statement().wording().set(wording);
    }

    /** Whoever wrote it down usually heard the same person a line earlier: said by a key, never by itself. */
    void asBefore() {
        inHand.get()
                .ifPresent(hand ->
                        before.ifPresent(last -> {
                            hand.statement().after(last);
                            hand.standsAs(last.standing().get());
                        }));
    }

    /** It is a statement from now on. Answers what is lacking when it cannot be one. */
    Optional<NoteInHand.Lack> confirm() {
        var lack = inHand.get().flatMap(NoteInHand::lack);
        if (lack.isEmpty()) inHand.get().ifPresent(this::confirm);
        return lack;
    }

    private void confirm(NoteInHand hand) {
        remember(hand, true);
        draft.order().append(hand.statement());
        before = Optional.of(hand.statement());
        goOn(asItStands().confirmedOne());
    }

    void leaveOut() {
        inHand.get()
                .ifPresent(hand -> {
                    remember(hand, false);
                    goOn(asItStands().leftOneOut());
                });
    }

    /** With the paragraph that comes next: a sentence may go on in it. */
    void join() {
        var now = asItStands();
        if (now.left().size() < 2) return;
        inHand.get()
                .ifPresent(hand -> {
                    remember(hand, false);
                    var one = joined(now.left().get(0), now.left().get(1));
                    soFar.set(now.withFirst(2, List.of(one)));
                    hand.becomes(one);
                });
    }

    /** What stands after the caret is a paragraph of its own. There must be something on both sides of it. */
    boolean split(int caret) {
        var now = asItStands();
        if (!now.isUnderWay()) return false;
        var whole = now.left().getFirst();
        var at = Math.clamp(caret, 0, whole.words().length());
        var first = new Note(whole.words().substring(0, at).strip(), whole.origins());
        var rest = new Note(whole.words().substring(at).strip(), whole.origins());
        if (first.words().isEmpty() || rest.words().isEmpty()) return false;
        inHand.get()
                .ifPresent(hand -> {
                    remember(hand, false);
                    soFar.set(now.withFirst(1, List.of(first, rest)));
                    hand.becomes(first);
                });
        return true;
    }

    /** Undoes the last step: what was confirmed is no statement again. */
    void back() {
        var step = steps.poll();
        if (step == null) return;
        if (step.confirmed()) draft.order().withdraw(step.hand().statement());
        step.hand().becomes(step.note());
        soFar.set(step.soFar());
        inHand.set(Optional.of(step.hand()));
        kept.changed();
    }

    /** The page is left: what has become a statement can be written in now, and is not taken back any more. */
    void left() {
        steps.clear();
        kept.left();
    }

    /** Nothing more of these notes comes in. What was confirmed stays. */
    void dropTheRest() {
        steps.clear();
        inHand.set(Optional.empty());
        soFar.set(NotesSoFar.none());
        kept.done();
    }

    private void goOn(NotesSoFar next) {
        forgetNotices();
        show(next);
        if (next.isUnderWay()) kept.changed();
        else kept.done();
    }

    private void show(NotesSoFar next) {
        var same = inHand.get().isPresent() && isSame(next);
        soFar.set(next);
        if (!same) inHand.set(next.left().stream().findFirst().map(this::take));
    }

    /** More notes came behind those that are being looked at. */
    private boolean isSame(NotesSoFar next) {
        return next.confirmed() == soFar.get().confirmed()
                && next.leftOut() == soFar.get().leftOut()
                && next.isUnderWay();
    }

    private NoteInHand take(Note note) {
        var hand = new NoteInHand(draft.fresh(), note);
        hand.statement().onChange(kept::changed);
        return hand;
    }

    /** With what was typed into the one in hand. */
    private NotesSoFar asItStands() {
        var now = soFar.get();
        return now.isUnderWay()
                ? inHand.get().map(hand -> now.withFirst(1, List.of(hand.note()))).orElse(now)
                : now;
    }

    private void remember(NoteInHand hand, boolean confirmed) {
        steps.push(new Step(asItStands(), hand, hand.note(), confirmed));
        if (steps.size() > MOST_STEPS_BACK) steps.removeLast();
    }

    private void forgetNotices() {
        refused.set(Optional.empty());
        notice.set(Optional.empty());
    }

    private static Note joined(Note one, Note next) {
        var origins = new ArrayList<>(one.origins());
        origins.addAll(next.origins());
        return new Note(one.words().stripTrailing() + " " + next.words(), origins);
    }

    void flush(Consumer<SaveOutcome> whenSettled) {
        kept.flush(whenSettled);
    }

    ReadOnlyObjectProperty<NotesSoFar> soFar() {
        return soFar.getReadOnlyProperty();
    }

    ObjectProperty<Optional<NoteInHand>> inHand() {
        return inHand;
    }

    /** Why the last file was not read, until something else is tried. */
    ObjectProperty<Optional<Why>> refused() {
        return refused;
    }

    ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    ReadOnlyBooleanProperty reading() {
        return reading;
    }

    /** As it was before a step, and what the step was. */
    private record Step(NotesSoFar soFar, NoteInHand hand, Note note, boolean confirmed) {}
}
