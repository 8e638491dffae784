package org.tyst.screens.interview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.tyst.cases.PersonId;
import org.tyst.interviews.Conduct;
import org.tyst.interviews.Distress;
import org.tyst.interviews.Message;
import org.tyst.interviews.SafeToTalk;
import org.tyst.interviews.Said;
import org.tyst.interviews.TheirRecording;
import org.tyst.interviews.Tool;
import org.tyst.interviews.ToolUse;

/** How an interview is held, while it is written. */
final class ConductModel {
    private final Clock clock;
    private final StringProperty identity = new SimpleStringProperty();
    private final ObjectProperty<SafeToTalk> safeToTalk = new SimpleObjectProperty<>();
    private final StringProperty received = new SimpleStringProperty();
    private final StringProperty sender = new SimpleStringProperty();
    private final WhenModel sent;
    private final ObjectProperty<TheirRecording> recording = new SimpleObjectProperty<>();
    private final StringProperty whatWasDecided = new SimpleStringProperty();
    private final ObservableMap<Tool, ToolUse> tools = FXCollections.observableHashMap();
    private final StringProperty distress = new SimpleStringProperty();
    private final StringProperty done = new SimpleStringProperty();
    private final ObjectProperty<Optional<Instant>> noticedAt = new SimpleObjectProperty<>();

    private final ObservableMap<String, Said> explained = FXCollections.observableHashMap();

    ConductModel(Conduct opened, Clock clock) {
        this.clock = clock;
        explained.putAll(opened.explained());
        identity.set(opened.identity());
        safeToTalk.set(opened.safeToTalk());
        received.set(opened.message().received());
        sender.set(opened.message().sender());
        sent = new WhenModel(opened.message().sentAt(), Optional.empty(), clock);
        recording.set(opened.recording());
        whatWasDecided.set(opened.whatWasDecided());
        tools.putAll(opened.tools());
        distress.set(opened.distress().what());
        done.set(opened.distress().done());
        noticedAt.set(opened.distress().noticedAt());
        distress.subscribe((before, now) -> noticed(now));
    }

    Conduct conduct() {
        return new Conduct(
                identity.get(),
                safeToTalk.get(),
                new Message(received.get(), sender.get(), sent.startedAt()),
                recording.get(),
                whatWasDecided.get(),
                tools,
                new Distress(distress.get(), done.get(), noticedAt.get()),
                explained);
    }

    void onChange(Runnable act) {
        for (var value : values()) value.subscribe((before, now) -> act.run());
        tools.subscribe(act);
        explained.subscribe(act);
    }

    /** Taken up it is said of the children who are there; put down, nothing of it stays. */
    void uses(Tool tool, boolean used, Set<PersonId> children) {
        if (used) tools.putIfAbsent(tool, new ToolUse(children, ""));
        else tools.remove(tool);
    }

    void note(Tool tool, String note) {
        var use = tools.get(tool);
        if (use != null && !use.note().equals(note))
            tools.put(tool, new ToolUse(use.children(), note));
    }

    /** The clock of an urgent matter starts with the first word about it, and nobody has to think of it. */
    private void noticed(String words) {
        if (!words.isBlank() && noticedAt.get().isEmpty())
            noticedAt.set(Optional.of(clock.instant()));
        if (words.isBlank()) noticedAt.set(Optional.empty());
    }

    StringProperty identity() {
        return identity;
    }

    ObjectProperty<SafeToTalk> safeToTalk() {
        return safeToTalk;
    }

    StringProperty received() {
        return received;
    }

    StringProperty sender() {
        return sender;
    }

    WhenModel sent() {
        return sent;
    }

    ObjectProperty<TheirRecording> recording() {
        return recording;
    }

    StringProperty whatWasDecided() {
        return whatWasDecided;
    }

    ObservableMap<Tool, ToolUse> tools() {
        return tools;
    }

    /** What each person was told: {@link ToldModel} knows who they are. */
    ObservableMap<String, Said> explained() {
        return explained;
    }

    StringProperty distress() {
        return distress;
    }

    StringProperty done() {
        return done;
    }

    ObjectProperty<Optional<Instant>> noticedAt() {
        return noticedAt;
    }

    private List<ObservableValue<?>> values() {
        return List.of(
                identity,
                safeToTalk,
                received,
                sender,
                sent.day(),
                sent.started(),
                recording,
                whatWasDecided,
                distress,
                done,
                noticedAt);
    }
}
