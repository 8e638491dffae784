package org.tyst.screens.interview;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tyst.basics.Text;
import org.tyst.interviews.Present;

/** Somebody in the room who is not a person of the case. */
record OtherPresent(StringProperty name, StringProperty role) {
    static OtherPresent nobody() {
        return new OtherPresent(new SimpleStringProperty(""), new SimpleStringProperty(""));
    }

    static OtherPresent of(Present present) {
        return new OtherPresent(
                new SimpleStringProperty(present.name()), new SimpleStringProperty(present.role()));
    }

    Present present() {
        return new Present(Optional.empty(), Text.kept(name.get()), Text.kept(role.get()));
    }

    boolean isBlank() {
        return name.get().isBlank() && role.get().isBlank();
    }

    void onChange(Runnable act) {
        name.subscribe((before, now) -> act.run());
        role.subscribe((before, now) -> act.run());
    }
}
