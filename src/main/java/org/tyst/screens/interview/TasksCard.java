package org.tyst.screens.interview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.cases.Task;
import org.tyst.cases.TaskId;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Chip;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.DateField;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Mark;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** What is still to be done after an interview. It goes on when the interview is signed, and shows on Today until it is done. */
final class TasksCard extends VBox {
    private final TasksModel model;
    private final Terms terms;
    private final Words words;
    private final VBox list = new VBox();
    private final Map<TaskId, Field> outcomes = new HashMap<>();
    private final TextField typed = new WritingLine();
    private final Field what;
    private final DateField due;

    TasksCard(TasksModel model, Terms terms) {
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        due = new DateField(words);
        what = new Field(words.text("interview.taskWhat"), typed);
        list.getStyleClass().add("gap-2");
        model.tasks().subscribe(this::show);
        show();
        getChildren()
                .setAll(
                        new Card(words.text("interview.tasks"))
                                .add(
                                        Texts.small(words.text("interview.tasksHint")),
                                        list,
                                        what,
                                        new Field(words.text("interview.taskDue"), due)
                                                .optional(words),
                                        Buttons.row(Buttons.plain(add())),
                                        refusal()));
    }

    Field what() {
        return what;
    }

    private Command add() {
        return Command.named(words.text("interview.addTask"), this::addOne)
                .icon(Feather.PLUS)
                .enabledWhen(
                        typed.textProperty().isNotEmpty(), words.text("interview.addTaskWhyNot"))
                .runningWhile(model.busy());
    }

    private void addOne() {
        model.followUp(typed.getText(), due.date().get().exact());
        typed.clear();
        due.clear();
        typed.requestFocus();
    }

    private Banner refusal() {
        var refusal = model.refusal();
        return Banner.problem("")
                .saying(
                        Bindings.createStringBinding(
                                () -> Heads.saying(words, refusal.get()), refusal))
                .shownWhen(Bindings.createBooleanBinding(() -> refusal.get().isPresent(), refusal));
    }

    private void show() {
        outcomes.clear();
        list.getChildren().setAll(model.tasks().stream().map(this::row).toList());
        model.begun().map(outcomes::get).ifPresent(this::enter);
    }

    /** What has just been begun because somebody is not safe is gone on with at once. */
    private void enter(Field outcome) {
        outcome.applyCss();
        outcome.enter();
    }

    private Node row(Task task) {
        var head = Buttons.flow(Texts.strong(task.what()));
        if (isLate(task)) head.getChildren().add(Chip.of(words, Mark.OVERDUE));
        var row = new VBox(head, Texts.small(when(task)));
        row.getStyleClass().add("gap-half");
        if (task.isOpen()) row.getChildren().add(doing(task));
        else if (!task.outcome().isBlank()) row.getChildren().add(Texts.body(task.outcome()));
        return row;
    }

    /** What came of it, and that it is done: for a referral, whom it was passed on to. */
    private Node doing(Task task) {
        var outcome = new WritingLine();
        var field = new Field(words.of("interview.taskOutcome", task.kind()), outcome);
        outcomes.put(task.id(), field);
        var done =
                Command.named(
                                words.text("interview.taskDone"),
                                () -> model.done(task, outcome.getText()))
                        .icon(Feather.CHECK)
                        .enabledWhen(
                                outcome.textProperty().isNotEmpty(),
                                words.text("interview.taskDoneWhyNot"))
                        .runningWhile(model.busy());
        var button = Buttons.plain(done);
        button.setAccessibleText(done.name() + ". " + task.what());
        var both = new VBox(field, Buttons.withReason(button, done));
        both.getStyleClass().add("gap-1");
        return both;
    }

    private boolean isLate(Task task) {
        var now = model.clock().instant();
        return task.isLate(now, LocalDate.ofInstant(now, model.clock().getZone()));
    }

    private String when(Task task) {
        return task.doneAt()
                .map(at -> words.text("interview.taskWasDone", terms.moment(at)))
                .or(() -> due(task).map(due -> words.text("interview.taskBy", due)))
                .orElseGet(() -> words.text("interview.taskNoDay"));
    }

    private Optional<String> due(Task task) {
        return task.dueAt().map(terms::moment).or(() -> task.dueOn().map(words::date));
    }
}
