package org.tyst.screens.syncing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseRow;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.sync.Conflict;
import org.tyst.sync.Joining;
import org.tyst.sync.SyncDesk;
import org.tyst.sync.SyncStatus;
import org.tyst.work.Work;

/** What the Sync page shows and does. Counts come from the desk; titles of cases from the store. */
public final class SyncViewModel {
    private final SyncDesk desk;
    private final Enrolling enrolling;
    private final Supplier<List<CaseRow>> cases;
    private final Work work;
    private final Navigator navigator;
    private final ObjectProperty<SyncStatus> status =
            new SimpleObjectProperty<>(SyncStatus.notSetUp());
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
    private final ObjectProperty<Map<CaseId, String>> titles = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<List<Joining>> joined = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<AnotherLaptop> another =
            new SimpleObjectProperty<>(new AnotherLaptop.NotAsked());
    private final SyncDesk.Listening listening;
    private boolean titlesKnown;

    /** @param cases those whose titles may be read now: none while they are locked away */
    public SyncViewModel(
            SyncDesk desk,
            Enrolling enrolling,
            Supplier<List<CaseRow>> cases,
            Work work,
            Navigator navigator) {
        this.desk = desk;
        this.enrolling = enrolling;
        this.cases = cases;
        this.work = work;
        this.navigator = navigator;
        work.inOrder(this::readTitles, this::know);
        listening = desk.listen(this::show);
    }

    public ObjectProperty<SyncStatus> status() {
        return status;
    }

    public ObservableList<Conflict> conflicts() {
        return conflicts;
    }

    public ObjectProperty<Map<CaseId, String>> titles() {
        return titles;
    }

    /** What came of the last attempt to join; empty until there was one. */
    public ObjectProperty<List<Joining>> joined() {
        return joined;
    }

    public BooleanBinding busy() {
        return Bindings.createBooleanBinding(() -> status.get().busy(), status);
    }

    public BooleanBinding mayTry() {
        return Bindings.createBooleanBinding(
                () ->
                        switch (status.get().contact()) {
                            case NOT_SET_UP, SIGNING_IN, WORKING_OFFLINE -> false;
                            case NOT_TRIED, CONNECTED, NO_CONNECTION -> true;
                        },
                status);
    }

    public Duration clockBehind() {
        return desk.clockBehind();
    }

    /** Empty if it may not be read now; nothing to see until that is known. */
    public Optional<String> title(CaseId id) {
        return titlesKnown ? Optional.ofNullable(titles.get().get(id)) : Optional.of("");
    }

    public void syncNow() {
        desk.syncNow();
    }

    public void workOffline(boolean offline) {
        desk.workOffline(offline);
    }

    public void sendWordsOnly(boolean only) {
        desk.sendWordsOnly(only);
    }

    public void join(String code) {
        desk.join(code, answer -> joined.set(List.of(answer)));
    }

    public void signInAgain() {
        joined.set(List.of());
        desk.signInAgain(answer -> joined.set(List.of(answer)));
    }

    public void stopJoining() {
        desk.stopJoining();
    }

    /** A code for another laptop, as far as one was asked for on this page. */
    sealed interface AnotherLaptop {
        record NotAsked() implements AnotherLaptop {}

        record Asked() implements AnotherLaptop {}

        record Code(String text) implements AnotherLaptop {}

        record NoAnswer() implements AnotherLaptop {}
    }

    boolean offersCodes() {
        return enrolling.isOffered();
    }

    ObjectProperty<AnotherLaptop> another() {
        return another;
    }

    void makeCode() {
        another.set(new AnotherLaptop.Asked());
        work.aside(() -> enrolling.code().get(), this::made);
    }

    private void made(Optional<String> code) {
        another.set(
                code.<AnotherLaptop>map(AnotherLaptop.Code::new)
                        .orElseGet(AnotherLaptop.NoAnswer::new));
    }

    public void settle(Conflict conflict) {
        navigator.go(new Place.ConflictPage(conflict.id()));
    }

    public void left() {
        listening.stop();
    }

    private void show(SyncStatus now) {
        status.set(now);
        work.inOrder(desk::conflicts, conflicts::setAll);
    }

    private void know(Map<CaseId, String> read) {
        titlesKnown = true;
        titles.set(read);
    }

    private Map<CaseId, String> readTitles() {
        return cases.get().stream().collect(Collectors.toMap(CaseRow::id, CaseRow::title));
    }
}
