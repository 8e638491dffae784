package org.tyst.screens.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.SaveOutcome.Saved;
import org.tyst.cases.CaseId;
import org.tyst.cases.Task;
import org.tyst.cases.TaskId;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.RecordingPolicy;

/** What is still to be done after one interview, while it is a draft and when it is signed. */
final class TasksModel {
    private final CaseId theCase;
    private final InterviewId interview;
    private final InterviewMeans means;
    private final ObservableList<Task> tasks = FXCollections.observableArrayList();
    private Optional<TaskId> begun = Optional.empty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<SaveOutcome>> refusal =
            new SimpleObjectProperty<>(Optional.empty());

    TasksModel(CaseId theCase, InterviewId interview, InterviewMeans means) {
        this.theCase = theCase;
        this.interview = interview;
        this.means = means;
        read();
    }

    ObservableList<Task> tasks() {
        return tasks;
    }

    /** While one is being kept: no second press makes a second one. */
    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Why the last act was not done. */
    ReadOnlyObjectProperty<Optional<SaveOutcome>> refusal() {
        return refusal;
    }

    RecordingPolicy policy() {
        return means.policy();
    }

    boolean hasReferral() {
        return tasks.stream().anyMatch(task -> task.kind() == Task.Kind.REFERRAL);
    }

    void followUp(String what, Optional<LocalDate> dueOn) {
        if (!what.isBlank()) keep(task(Task.Kind.FOLLOW_UP, what.strip(), dueOn, Optional.empty()));
    }

    /** Only one at a time: it is the same matter. */
    void refer(String what, Instant dueAt) {
        if (hasReferral()) return;
        var task = task(Task.Kind.REFERRAL, what, Optional.empty(), Optional.of(dueAt));
        begun = Optional.of(task.id());
        keep(task);
    }

    void done(Task task, String outcome) {
        begun = Optional.empty();
        if (task.isOpen()) keep(task.done(clock().instant(), outcome.strip()));
    }

    /** What was begun here because somebody is not safe, and is to be gone on with at once. */
    Optional<TaskId> begun() {
        return begun;
    }

    Clock clock() {
        return means.clock();
    }

    private Task task(
            Task.Kind kind, String what, Optional<LocalDate> dueOn, Optional<Instant> dueAt) {
        return new Task(
                new TaskId(means.drafting().newId()),
                theCase,
                kind,
                what,
                Optional.of(interview.value()),
                dueOn,
                dueAt,
                clock().instant(),
                Optional.empty(),
                "");
    }

    private void keep(Task task) {
        if (busy.get()) return;
        busy.set(true);
        means.work().inOrder(() -> means.tasks().save(task), this::kept);
    }

    private void kept(SaveOutcome outcome) {
        busy.set(false);
        refusal.set(Optional.of(outcome).filter(done -> !(done instanceof Saved)));
        read();
    }

    private void read() {
        means.work().inOrder(() -> means.tasks().from(theCase, interview.value()), this::show);
    }

    private void show(List<Task> found) {
        if (!tasks.equals(found)) tasks.setAll(found);
    }
}
