package org.tyst.screens.keys;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.people.AgencyKeyFile;
import org.tyst.people.KeyAnswer;
import org.tyst.people.Keyring;

/** Gives the organisation's officers a way in. Its fingerprint is compared first: a false key is somebody else's way in. */
public final class AgencyViewModel {
    private final Keyring keys;
    private final Supplier<Optional<AgencyKeyFile>> choose;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<AgencyKeyFile>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeyAnswer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param choose asks the person for the file; empty when they thought better of it */
    public AgencyViewModel(Keyring keys, Supplier<Optional<AgencyKeyFile>> choose) {
        this.keys = keys;
        this.choose = choose;
    }

    public ReadOnlyObjectProperty<Optional<AgencyKeyFile>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KeyAnswer>> answer() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public Optional<String> now() {
        return keys.state().agency();
    }

    public void choose() {
        choose.get()
                .ifPresent(file -> {
                    answer.set(
                            file.fingerprint().isEmpty()
                                    ? Optional.of(new KeyAnswer.NotAKey())
                                    : Optional.empty());
                    chosen.set(Optional.of(file).filter(key -> !key.fingerprint().isEmpty()));
                });
    }

    public void trust() {
        if (busy.get() || chosen.get().isEmpty()) return;
        busy.set(true);
        keys.trustAgency(
                chosen.get().get().publicKey(),
                given -> {
                    busy.set(false);
                    chosen.set(Optional.empty());
                    answer.set(Optional.of(given));
                });
    }
}
