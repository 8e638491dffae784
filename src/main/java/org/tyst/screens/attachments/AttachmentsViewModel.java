package org.tyst.screens.attachments;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.CaseId;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.attachments.Adding.Prepared;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.Description;
import org.tyst.screens.interview.KeptLine;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** The attachments of a case, or those of one interview in it, and files on their way to become some. */
public final class AttachmentsViewModel {
    private final CaseId caseId;
    private final Optional<InterviewId> interview;
    private final AttachmentMeans means;
    private final Words words;
    private final AttachmentWords said;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ObservableList<String> refused = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<AttachmentLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper looking = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper much = new ReadOnlyStringWrapper("");
    private Consumer<Runnable> first = Runnable::run;
    private Around around = Around.nothingYet();

    AttachmentsViewModel(
            CaseId caseId, Optional<InterviewId> interview, AttachmentMeans means, Words words) {
        this.caseId = caseId;
        this.interview = interview;
        this.means = means;
        this.words = words;
        this.said = new AttachmentWords(words, new Days(words, means.clock()), means.policy());
        read();
    }

    /** Newest first. */
    ReadOnlyObjectProperty<List<AttachmentLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** "Looking at scan 3.pdf", or nothing. */
    ReadOnlyStringProperty looking() {
        return looking.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What was not taken, and why. Stays until it is put away. */
    ObservableList<String> refused() {
        return refused;
    }

    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** A word of warning when there is a great deal of it. Nothing is ever refused for it. */
    ReadOnlyStringProperty much() {
        return much.getReadOnlyProperty();
    }

    void choose() {
        add(means.files().papers());
    }

    /** One after the other. Each is in the record before the next is begun. */
    void add(List<Path> files) {
        if (!files.isEmpty()) first.accept(() -> begin(files));
    }

    /** What must be done before anything is added; it says when it is. */
    void after(Consumer<Runnable> must) {
        first = must;
    }

    private void begin(List<Path> files) {
        waiting.addAll(files);
        if (!busy.get()) next();
    }

    LookModel look(Attachment attachment) {
        return new LookModel(attachment, means, words, said);
    }

    /** With what was half typed the last time, if it was. */
    void describe(Attachment attachment, Consumer<DescribeModel> ready) {
        means.work()
                .inOrder(
                        () -> DescribeModel.begun(means, attachment),
                        begun -> ready.accept(describing(attachment, begun)));
    }

    private DescribeModel describing(Attachment attachment, Optional<Description> begun) {
        return new DescribeModel(attachment, begun, around, means, words, said, this::settled);
    }

    /** What is typed into a sheet about an attachment survives a lock. */
    KeptLine kept(String sheet, Attachment attachment, StringProperty typed) {
        return new KeptLine(
                sheet + "." + attachment.id(), typed, means.scratch(), means.clock(), means.work());
    }

    void remove(Attachment attachment, String why) {
        means.work()
                .inOrder(() -> means.store().remove(attachment.id(), why.strip()), this::settled);
    }

    Around around() {
        return around;
    }

    AttachmentWords said() {
        return said;
    }

    private void next() {
        var file = waiting.poll();
        busy.set(file != null);
        looking.set(file == null ? "" : words.text("attachment.looking", name(file)));
        if (file != null)
            means.work()
                    .aside(
                            () -> means.adding().prepare(file, caseId, interview),
                            prepared -> take(file, prepared));
    }

    private void take(Path file, Prepared prepared) {
        switch (prepared) {
            case Prepared.Ready ready ->
                    means.work()
                            .inOrder(
                                    () -> added(ready),
                                    outcome -> {
                                        settled(outcome);
                                        next();
                                    });
            case Prepared.Refused(var why) -> {
                refused.add(words.text("attachment.notTaken", name(file), said.refused(why)));
                next();
            }
            case Prepared.NotSaved(var why) -> {
                settled(new SaveOutcome.NotSaved(why));
                next();
            }
        }
    }

    private SaveOutcome added(Prepared.Ready ready) {
        var outcome = means.store().add(ready.attachment(), ready.laid());
        if (!(outcome instanceof SaveOutcome.Saved)) means.store().drop(ready.laid());
        return outcome;
    }

    private void settled(SaveOutcome outcome) {
        trouble.set(
                switch (outcome) {
                    case SaveOutcome.Saved saved -> "";
                    case SaveOutcome.NotSaved(var why) -> words.of("attachment.notSaved", why);
                    case SaveOutcome.Stale stale -> words.text("common.stale");
                });
        read();
    }

    private void read() {
        means.work().inOrder(() -> Around.read(means, caseId), this::show);
    }

    private void show(Around read) {
        around = read;
        lines.set(
                read.attachments().stream()
                        .filter(one -> interview.isEmpty() || one.interview().equals(interview))
                        .sorted(Comparator.comparing(Attachment::addedAt).reversed())
                        .map(one -> said.line(one, read))
                        .toList());
        var isMuch = means.policy().isMuch(read.bytesOnThisLaptop());
        much.set(isMuch ? words.text("attachment.much", read.bytesOnThisLaptop() / 1e9) : "");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
