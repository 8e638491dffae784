package org.tyst.screens.send;

import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.tyst.dispatch.Addressed;
import org.tyst.dispatch.PreparedCopy;
import org.tyst.dispatch.RecipientClass;
import org.tyst.reports.Recipient;

/** One prepared copy, with what the person answers at the gate. */
public final class CopyDesk {
    private final PreparedCopy copy;
    private final BooleanProperty included = new SimpleBooleanProperty(true);
    private final ObjectProperty<RecipientClass> gateway;
    private final StringProperty purpose = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty forWord = new SimpleBooleanProperty();

    CopyDesk(PreparedCopy copy) {
        this.copy = copy;
        included.set(copy.isInTheirLanguage());
        gateway = new SimpleObjectProperty<>(usual(copy.view().recipient()));
    }

    public PreparedCopy copy() {
        return copy;
    }

    public BooleanProperty included() {
        return included;
    }

    public ObjectProperty<RecipientClass> gateway() {
        return gateway;
    }

    public StringProperty purpose() {
        return purpose;
    }

    public StringProperty reason() {
        return reason;
    }

    /** Whether the file for Word goes with the pages. */
    public BooleanProperty forWord() {
        return forWord;
    }

    /** Something in what is about to go must not go. */
    boolean isStopped() {
        return copy.check().stops()
                || forWord.get() && copy.twin().filter(twin -> twin.check().stops()).isPresent();
    }

    public boolean isAnswered() {
        return !purpose.get().isBlank() && (!copy.needsReason() || !reason.get().isBlank());
    }

    /** Of whose copy it is and in which language, without naming anybody. */
    String name() {
        return copy.view().recipient().inFileName() + "." + copy.view().language().code();
    }

    SendForm.Answer answer() {
        return new SendForm.Answer(
                included.get(), gateway.get(), purpose.get(), reason.get(), forWord.get());
    }

    void fill(SendForm.Answer answer) {
        included.set(answer.included());
        gateway.set(answer.gateway());
        purpose.set(answer.purpose());
        reason.set(answer.reason());
        forWord.set(answer.forWord());
    }

    void onChange(Runnable changed) {
        Stream.<ObservableValue<?>>of(included, gateway, purpose, reason, forWord)
                .forEach(each -> each.subscribe((before, now) -> changed.run()));
    }

    Addressed addressed() {
        return new Addressed(copy, gateway.get(), purpose.get(), reason.get(), forWord.get());
    }

    private static RecipientClass usual(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Court _ -> RecipientClass.COURT;
            case Recipient.Party _ -> RecipientClass.PARTY;
            case Recipient.Child _ -> RecipientClass.SUBJECT_CHILD;
            case Recipient.Internal _ -> RecipientClass.OWN_ORGANISATION;
            case Recipient.Agency _ -> RecipientClass.LOCAL_AUTHORITY;
        };
    }
}
