package org.tyst.screens.keys;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.people.KeyAnswer;
import org.tyst.people.Keyring;

/** Another passphrase. The old one is asked: an unlocked laptop that was left alone must not become somebody else's. */
public final class PassphraseViewModel {
    private final Keyring keys;
    private final StringProperty old = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<KeyAnswer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public PassphraseViewModel(Keyring keys) {
        this.keys = keys;
    }

    public StringProperty old() {
        return old;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<KeyAnswer>> answer() {
        return answer.getReadOnlyProperty();
    }

    public void change(char[] fresh) {
        if (busy.get()) return;
        busy.set(true);
        answer.set(Optional.empty());
        keys.changePassphrase(
                Typed.taken(old),
                fresh,
                given -> {
                    busy.set(false);
                    answer.set(Optional.of(given));
                });
    }
}
