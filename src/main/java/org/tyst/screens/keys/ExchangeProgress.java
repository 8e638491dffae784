package org.tyst.screens.keys;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.people.KeyExchange.Progress;

/** How far an exchange of keys has come, for the page that is shown while the record is closed. */
public final class ExchangeProgress {
    private final ReadOnlyObjectWrapper<Optional<Progress>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<Optional<Progress>> last() {
        return last.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    public void reached(Progress step) {
        last.set(Optional.of(step));
    }

    public void fail() {
        failed.set(true);
    }
}
