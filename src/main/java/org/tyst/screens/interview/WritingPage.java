package org.tyst.screens.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseFile;
import org.tyst.interviews.Autosave.State;
import org.tyst.interviews.SigningCheck.Missing;
import org.tyst.screens.attachments.AttachmentsPane;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.NextPicture;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Regions;
import org.tyst.screens.parts.SavedLine;
import org.tyst.screens.parts.Sheet;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** The page of an interview while it is written. */
final class WritingPage {
    private final InterviewViewModel model;
    private final DraftModel draft;
    private final CaseFile file;
    private final Terms terms;
    private final Words words;
    private final PresentCard present;
    private final WhenCard when;
    private final ConductCard conduct;
    private final DistressCard distress;
    private final TasksCard stillToDo;
    private final StatementList statements;
    private final StatementActs acts;
    private final BulkPaste bulk;
    private final ErrorSummary summary;
    private final SavedLine saved;
    private final AttachmentsPane papers;
    private final NotesDoor notes;

    WritingPage(
            InterviewViewModel model,
            Opened opened,
            DraftModel draft,
            Terms terms,
            PasteGate gate,
            AttachmentsPane papers,
            NotesDoor notes) {
        this.model = model;
        this.notes = notes;
        this.papers = papers;
        this.draft = draft;
        this.file = opened.file();
        this.terms = terms;
        this.words = terms.words();
        present = new PresentCard(draft.visit(), terms);
        when = new WhenCard(draft.visit(), terms);
        var help = new HelpDesk(model.writingHelp(), file, draft.visit(), terms);
        statements = new StatementList(draft, terms, file.children(), gate, help);
        bulk = new BulkPaste(draft.order(), draft::fresh, gate);
        acts = new StatementActs(draft, statements, terms, file.children());
        conduct = new ConductCard(draft.visit(), terms);
        var tasks = model.tasks(opened);
        distress = new DistressCard(draft.visit().conduct(), tasks, terms);
        stillToDo = new TasksCard(tasks, terms);
        summary = new ErrorSummary(words);
        saved = new SavedLine(words, terms.clock().getZone());
        draft.saved().subscribe(this::say);
    }

    Page page() {
        var visit = new VBox(present);
        visit.getStyleClass().add("gap-2");
        NextPicture.forEach(furtherDown(), card -> visit.getChildren().add(card.get()));
        return new Page(Heads.title(words, file))
                .marks(Chip.of(words, Mark.DRAFT))
                .say(
                        Texts.strong(terms.children(file)),
                        SpeakerKeys.of(draft, words),
                        summary,
                        notes.left(),
                        notSaved(),
                        Heads.refusal(words, model))
                .add(
                        new Beside(
                                Regions.mark(visit, words.text("interview.visit")),
                                Regions.mark(statements, words.text("interview.statements"))))
                .primary(sign())
                .footEnd(saved)
                .knowsNow(acts::all)
                .knowsNow(new VisitActs(draft.visit(), terms)::all)
                .secondary(notes.command())
                .knows(papers.add(), pasteAsStatements())
                .knows(to("toIdentity", conduct.identity()))
                .knows(to("toDistress", distress.what()), to("toTask", stillToDo.what()));
    }

    private List<Supplier<Node>> furtherDown() {
        return List.of(
                () -> when,
                () -> new ToldCard(draft.visit(), terms),
                when::afterwards,
                () -> conduct,
                () -> distress,
                () -> stillToDo,
                () -> papers);
    }

    private Command pasteAsStatements() {
        return Command.named(words.text("interview.pasteAsStatements"), bulk::paste)
                .icon(Feather.CLIPBOARD)
                .shortcut("Shortcut+Shift+V");
    }

    private Command to(String key, Field field) {
        return Command.named(words.text("interview." + key), field::enter);
    }

    /** Where the words go, in a new interview as well: somebody may have begun to speak, and who is there can be ticked later. */
    void enter() {
        statements.write();
    }

    private void say(State state) {
        switch (state) {
            case State.Waiting waiting -> saved.saving();
            case State.Saving saving -> saved.saving();
            case State.Settled settled -> saved.show(settled.outcome());
        }
    }

    private Banner notSaved() {
        var state = draft.saved();
        return Banner.problem("")
                .saying(Bindings.createStringBinding(() -> Heads.saying(words, failure()), state))
                .shownWhen(Bindings.createBooleanBinding(() -> failure().isPresent(), state));
    }

    private Optional<SaveOutcome> failure() {
        return draft.saved().get() instanceof State.Settled settled
                        && !(settled.outcome() instanceof Saved)
                ? Optional.of(settled.outcome())
                : Optional.empty();
    }

    private Command sign() {
        return Command.named(words.text("interview.sign"), this::askToSign)
                .icon(Feather.LOCK)
                .runningWhile(model.busy());
    }

    private void askToSign() {
        var missing = draft.missing();
        mark(missing);
        if (summary.allWell(fields())) confirm().openOver(statements);
    }

    private Sheet confirm() {
        var count = words.text("interview.signCount", draft.record().statements().size());
        var sheet =
                new Sheet(words.text("interview.signTitle"), words.text("interview.keepWriting"));
        var sign =
                Command.named(
                        words.text("interview.sign"),
                        () -> {
                            sheet.close();
                            model.sign();
                        });
        return sheet.add(
                        Texts.body(words.text("interview.signWarning")),
                        Texts.body(words.text("interview.signLater")),
                        Texts.strong(count),
                        Texts.body(told()),
                        notes.warning())
                .primary(sign.icon(Feather.LOCK));
    }

    private String told() {
        var texts = new ToldTexts(terms);
        return draft.visit().told().lists().stream()
                .map(texts::count)
                .collect(Collectors.joining("\n", words.text("interview.told") + "\n", ""));
    }

    private void mark(List<Missing> missing) {
        visitFields().forEach(field -> field.error(""));
        statements.allWell();
        missing.forEach(one -> field(one).error(text(one)));
    }

    private Field field(Missing missing) {
        return switch (missing.what()) {
            case WHO_IS_PRESENT -> present.people();
            case STARTED -> when.started();
            case ENDED_BEFORE_STARTED -> when.ended();
            case PLACE -> when.place();
            case IDENTITY -> conduct.identity();
            case MESSAGE -> conduct.received();
            case MESSAGE_SENT -> conduct.sent();
            case SEEN_ALONE -> when.alone();
            case WHY_NOT_ALONE -> when.whyNotAlone();
            case STATEMENTS, WORDS -> form(missing).said();
            case SPEAKER -> form(missing).speaker();
            case ANSWER_TO_KEEP_PRIVATE -> form(missing).answered();
        };
    }

    private StatementForm form(Missing missing) {
        return missing.statement().map(statements::wrong).orElseGet(statements::first);
    }

    private String text(Missing missing) {
        var number = missing.statement().map(statements::number).orElse(0);
        return words.text("interview.missing." + missing.what().name(), number);
    }

    private List<Field> fields() {
        var inStatements = statements.forms().stream().map(StatementForm::mayBeWrong);
        return Stream.concat(visitFields().stream(), inStatements.flatMap(List::stream)).toList();
    }

    private List<Field> visitFields() {
        return List.of(
                present.people(),
                when.started(),
                when.ended(),
                when.place(),
                conduct.identity(),
                conduct.received(),
                conduct.sent(),
                when.alone(),
                when.whyNotAlone());
    }
}
