package org.tyst.screens.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.tyst.audit.Because;
import org.tyst.dispatch.Extract;
import org.tyst.dispatch.ExtractAsked;
import org.tyst.dispatch.ExtractOutcome;
import org.tyst.dispatch.Grounds;
import org.tyst.dispatch.RecipientClass;
import org.tyst.interviews.InterviewId;
import org.tyst.interviews.InterviewRecord;
import org.tyst.interviews.StatementId;
import org.tyst.reports.ContactAsked;
import org.tyst.reports.ContactLeftOut;
import org.tyst.reports.Recipient;
import org.tyst.screens.Place;
import org.tyst.screens.interview.KeptForm;
import org.tyst.screens.outgoing.ExtractRun;
import org.tyst.words.Language;

/** From a signed contact to pages that were read back, and out through the gate. Any change of what is asked for begins anew. */
public final class ContactPaperViewModel {
    private final InterviewId id;
    private final ContactMeans means;
    private final ExtractRun run;
    private final String scratchName;
    private final KeptForm<ContactForm> kept;
    private final ReadOnlyObjectWrapper<Optional<ContactMeans.Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper isGone = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Recipient> reader = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Language> language;
    private final ObservableSet<StatementId> leftOut = FXCollections.observableSet();
    private final ObjectProperty<@Nullable RecipientClass> gateway =
            new SimpleObjectProperty<>(RecipientClass.OWN_ORGANISATION);
    private final StringProperty purpose = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private boolean isOut;

    /** As it was found, with what was answered before. */
    private record Found(Optional<ContactMeans.Opened> contact, Optional<ContactForm> answered) {}

    public ContactPaperViewModel(InterviewId id, ContactMeans means) {
        this.id = id;
        this.means = means;
        this.run = means.run();
        this.scratchName = "contact." + id;
        this.language = new SimpleObjectProperty<>(means.words().language());
        this.kept =
                new KeptForm<>(
                        scratchName, this::form, means.scratch(), means.clock(), means.work());
        means.work()
                .inOrder(
                        () ->
                                new Found(
                                        means.open(id),
                                        KeptForm.find(
                                                means.scratch(), scratchName, ContactForm.class)),
                        this::begin);
    }

    ReadOnlyObjectProperty<Optional<ContactMeans.Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** There is nothing signed here to be printed. */
    ReadOnlyBooleanProperty isGone() {
        return isGone.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Recipient> reader() {
        return reader;
    }

    ObjectProperty<@Nullable Language> language() {
        return language;
    }

    ExtractRun run() {
        return run;
    }

    ObjectProperty<@Nullable RecipientClass> gateway() {
        return gateway;
    }

    StringProperty purpose() {
        return purpose;
    }

    StringProperty reason() {
        return reason;
    }

    /** Colleagues first: that is what most prints are for. */
    List<Recipient> readers() {
        return opened.get()
                .map(contact ->
                        Stream.concat(Stream.of(caseFile()), Recipient.of(contact.file()).stream())
                                .toList())
                .orElse(List.of());
    }

    /** What a party does not get, by rule and by choice; nothing for anybody else. */
    Optional<ContactLeftOut> leftOut() {
        return opened.get()
                .flatMap(contact -> asked(contact.record(), contact))
                .map(ContactAsked::leftOut);
    }

    boolean isForAParty() {
        return reader.get() instanceof Recipient.Party;
    }

    void leaveOut(StatementId statement, boolean out) {
        if (out) leftOut.add(statement);
        else leftOut.remove(statement);
        changed();
    }

    boolean isChosenOut(StatementId statement) {
        return leftOut.contains(statement);
    }

    /** Prints it in memory and reads it back, from what is in the file now. */
    void make() {
        var contact = opened.get();
        if (contact.isEmpty() || reader.get() == null || run.working().get()) return;
        run.works(true);
        run.silent();
        var caseId = contact.get().file().theCase().id();
        means.work()
                .inOrder(
                        () -> means.bases().ofCase(caseId, Because.AN_EXTRACT_IS_CHECKED.text()),
                        this::prepare);
    }

    /** Something else is wanted than what was made. */
    void again() {
        run.forget();
        readAgain();
    }

    boolean mayLeave() {
        return run.mayLeave(request());
    }

    /** With what the gate asks; empty until something is made. */
    Optional<ExtractAsked> request() {
        return run.made()
                .get()
                .flatMap(extract ->
                        Optional.ofNullable(gateway.get())
                                .map(way ->
                                        new ExtractAsked(
                                                extract, way, purpose.get(), reason.get())));
    }

    void settled(ExtractOutcome result) {
        switch (result) {
            case ExtractOutcome.Out _ -> handedIn();
            case ExtractOutcome.Outdated _ -> again();
            case ExtractOutcome.CalledOff _,
                    ExtractOutcome.Stopped _,
                    ExtractOutcome.Unanswered _,
                    ExtractOutcome.NotDone _ -> {}
        }
    }

    void toContact() {
        means.navigator().go(new Place.InterviewRoom(id));
    }

    void toVersions() {
        means.navigator().go(new Place.ContactVersions(id));
    }

    /** What is half answered is found again. */
    void left() {
        if (!isOut) kept.left();
    }

    private void changed() {
        if (!isOut) kept.changed();
    }

    /** It may leave a second time, to paper after the file; what was answered for it is not kept any more. */
    private void handedIn() {
        if (!isOut) kept.done();
        isOut = true;
    }

    private void prepare(Optional<Grounds> found) {
        var asked = found.flatMap(this::asked);
        if (asked.isEmpty()) {
            run.works(false);
            readAgain();
        } else run.make(() -> made(found.get(), asked.get()));
    }

    private Extract made(Grounds grounds, ContactAsked asked) {
        var what = asked.day().map(day -> "contact-" + day).orElse("contact");
        return means.making().prepare(grounds, means.copies().of(asked), what, means.me());
    }

    private Optional<ContactAsked> asked(Grounds grounds) {
        return grounds.material().interviews().stream()
                .filter(record -> record.interview().id().equals(id))
                .findFirst()
                .flatMap(record ->
                        asked(record, new ContactMeans.Opened(record, grounds.material())));
    }

    private Optional<ContactAsked> asked(InterviewRecord record, ContactMeans.Opened contact) {
        var to = reader.get();
        var in = language.get();
        return to == null || in == null
                ? Optional.empty()
                : Optional.of(
                        new ContactAsked(
                                record,
                                contact.material(),
                                to,
                                leftOut,
                                in,
                                means.me(),
                                means.clock().instant()));
    }

    private void begin(Found found) {
        opened.set(found.contact);
        isGone.set(found.contact.isEmpty());
        found.answered.ifPresent(this::fill);
        if (reader.get() == null) reader.set(caseFile());
        Stream.<ObservableValue<?>>of(reader, language, gateway, purpose, reason)
                .forEach(each -> each.subscribe((before, now) -> changed()));
        reader.subscribe((before, now) -> gateway.set(usual(now)));
    }

    private void readAgain() {
        means.work()
                .inOrder(
                        () -> means.open(id),
                        contact -> {
                            opened.set(contact);
                            isGone.set(contact.isEmpty());
                        });
    }

    private Recipient caseFile() {
        return new Recipient.Internal(means.words().text("contact.caseFile"));
    }

    private static RecipientClass usual(@Nullable Recipient reader) {
        return switch (reader) {
            case Recipient.Court _ -> RecipientClass.COURT;
            case Recipient.Party _ -> RecipientClass.PARTY;
            case Recipient.Child _ -> RecipientClass.SUBJECT_CHILD;
            case Recipient.Internal _ -> RecipientClass.OWN_ORGANISATION;
            case Recipient.Agency _ -> RecipientClass.LOCAL_AUTHORITY;
            case null -> RecipientClass.OWN_ORGANISATION;
        };
    }

    private ContactForm form() {
        return new ContactForm(
                Optional.ofNullable(reader.get()).map(Recipient::inFileName).orElse(""),
                Optional.ofNullable(language.get()).orElse(means.words().language()),
                Set.copyOf(leftOut),
                Optional.ofNullable(gateway.get()).orElse(RecipientClass.OWN_ORGANISATION),
                purpose.get(),
                reason.get());
    }

    private void fill(ContactForm form) {
        readers().stream()
                .filter(one -> one.inFileName().equals(form.reader()))
                .findFirst()
                .ifPresent(reader::set);
        language.set(form.language());
        leftOut.addAll(new ArrayList<>(form.leftOut()));
        gateway.set(form.gateway());
        purpose.set(form.purpose());
        reason.set(form.reason());
    }
}
