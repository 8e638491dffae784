package org.tyst.screens.opening;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Text;
import org.tyst.sync.OpenedBy;
import org.tyst.sync.OpeningDesk;
import org.tyst.sync.OpeningReview;
import org.tyst.sync.OpeningReview.Verdict;

/** What waits for a manager's word, and saying it. */
public final class OpeningsViewModel {
    private final OpeningDesk desk;
    private final OpeningTools tools;
    private final ObservableList<OpenedBy> waiting = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper saying = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<SaveOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public OpeningsViewModel(OpeningDesk desk, OpeningTools tools) {
        this.desk = desk;
        this.tools = tools;
        read();
    }

    public ObservableList<OpenedBy> waiting() {
        return waiting;
    }

    ReadOnlyBooleanProperty saying() {
        return saying.getReadOnlyProperty();
    }

    /** What became of the last word that was said. */
    public ReadOnlyObjectProperty<Optional<SaveOutcome>> outcome() {
        return outcome.getReadOnlyProperty();
    }

    public void agree(OpenedBy opened) {
        say(opened, Verdict.AGREED, "");
    }

    /** False without a reason: nothing was said. */
    public boolean refuse(OpenedBy opened, String why) {
        if (why.isBlank()) return false;
        say(opened, Verdict.REFUSED, Text.kept(why.strip()));
        return true;
    }

    public void read() {
        tools.work().inOrder(desk::waiting, this::show);
    }

    private void show(List<OpenedBy> found) {
        if (!waiting.equals(found)) waiting.setAll(found);
    }

    private void say(OpenedBy opened, Verdict verdict, String why) {
        if (saying.get()) return;
        saying.set(true);
        var review =
                new OpeningReview(
                        id(),
                        opened.caseId(),
                        opened.id(),
                        verdict,
                        why,
                        tools.author(),
                        tools.clock().instant());
        tools.work().inOrder(() -> desk.say(review), this::said);
    }

    private UUID id() {
        return tools.ids().next();
    }

    private void said(SaveOutcome result) {
        saying.set(false);
        outcome.set(Optional.of(result));
        if (!(result instanceof SaveOutcome.Saved)) return;
        tools.sync().changed();
        read();
    }
}
