package org.tyst.screens.opening;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tyst.basics.Scratch;
import org.tyst.cases.CaseId;
import org.tyst.cases.CaseStore;
import org.tyst.screens.CaseSection;
import org.tyst.screens.Leaving;
import org.tyst.screens.Navigator;
import org.tyst.screens.Place;
import org.tyst.screens.interview.KeptForm;
import org.tyst.sync.AccessAnswer;
import org.tyst.sync.AccessPolicy;
import org.tyst.sync.Protocol.AccessAsked;
import org.tyst.sync.SyncDesk;
import org.tyst.sync.SyncStatus;
import org.tyst.work.Work;

/** Asks the central record for a case that is somebody else's, and waits until it has come. */
public final class OpenCaseViewModel implements Leaving {
    private static final String FORM = "opening";

    private final String who;
    private final SyncDesk sync;
    private final CaseStore cases;
    private final Work work;
    private final Navigator navigator;
    private final AccessPolicy policy = AccessPolicy.shipped();
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty approver = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> sort = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Boolean> agreed = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<AccessAnswer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reachable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper();
    private final SyncDesk.Listening listening;
    private final KeptForm<OpeningForm> kept;

    /**
     * Asks for no case by itself.
     *
     * @param who whose laptop it is: their name is told to everybody who has the case
     * @param known the number of a case that is known to be linked; asked on the store's thread
     */
    public OpenCaseViewModel(
            String who,
            Supplier<Optional<String>> known,
            SyncDesk sync,
            CaseStore cases,
            Scratch scratch,
            Clock clock,
            Work work,
            Navigator navigator) {
        this.who = who;
        this.sync = sync;
        this.cases = cases;
        this.work = work;
        this.navigator = navigator;
        this.kept = new KeptForm<>(FORM, this::form, scratch, clock, work);
        this.listening = sync.listen(this::heard);
        work.inOrder(
                () -> new Begun(KeptForm.find(scratch, FORM, OpeningForm.class), known.get()),
                this::begin);
    }

    public StringProperty number() {
        return number;
    }

    public StringProperty reason() {
        return reason;
    }

    /** Of the policy's categories; null until one is chosen. */
    public ObjectProperty<@Nullable String> sort() {
        return sort;
    }

    public ObjectProperty<@Nullable Boolean> agreed() {
        return agreed;
    }

    /** The manager who has agreed; blank if there was no time to ask. */
    public StringProperty approver() {
        return approver;
    }

    public ReadOnlyObjectProperty<Optional<AccessAnswer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** False while nobody there can be asked. */
    public ReadOnlyBooleanProperty reachable() {
        return reachable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** What was opened is on this laptop. */
    public ReadOnlyBooleanProperty here() {
        return here.getReadOnlyProperty();
    }

    public AccessPolicy policy() {
        return policy;
    }

    public void open(String category) {
        asking.set(true);
        var named = Optional.of(approver.get().strip()).filter(name -> !name.isEmpty());
        sync.openUrgently(
                new AccessAsked(number.get(), category, reason.get(), who, named), this::answered);
    }

    public void toTheCase() {
        opened().ifPresent(id -> navigator.go(new Place.CaseFile(id, CaseSection.OVERVIEW)));
    }

    public void toCases() {
        navigator.go(new Place.Cases());
    }

    @Override
    public void left() {
        kept.left();
        listening.stop();
    }

    private void answered(AccessAnswer said) {
        asking.set(false);
        answer.set(Optional.of(said));
        if (said instanceof AccessAnswer.Opened) kept.done();
        look();
    }

    private OpeningForm form() {
        return new OpeningForm(
                number.get(),
                Optional.ofNullable(sort.get()),
                reason.get(),
                Optional.ofNullable(agreed.get()),
                approver.get());
    }

    private record Begun(Optional<OpeningForm> form, Optional<String> known) {}

    private void begin(Begun begun) {
        begun.form.ifPresent(this::fill);
        begun.known.ifPresent(number::set);
        Stream.<ObservableValue<?>>of(number, sort, reason, agreed, approver)
                .forEach(each -> each.subscribe((before, now) -> kept.changed()));
    }

    private void fill(OpeningForm form) {
        number.set(form.number());
        form.sort().ifPresent(sort::set);
        reason.set(form.reason());
        form.agreed().ifPresent(agreed::set);
        approver.set(form.approver());
    }

    private void heard(SyncStatus status) {
        reachable.set(
                switch (status.contact()) {
                    case NOT_SET_UP, SIGNING_IN, WORKING_OFFLINE -> false;
                    case NOT_TRIED, CONNECTED, NO_CONNECTION -> true;
                });
        look();
    }

    private void look() {
        if (!here.get())
            opened().ifPresent(id ->
                    work.inOrder(() -> cases.open(id).isPresent(), came -> here.set(came)));
    }

    private Optional<CaseId> opened() {
        return answer.get()
                .filter(AccessAnswer.Opened.class::isInstance)
                .map(AccessAnswer.Opened.class::cast)
                .map(AccessAnswer.Opened::cases)
                .filter(ids -> !ids.isEmpty())
                .map(List::getFirst)
                .map(CaseId::new);
    }
}
