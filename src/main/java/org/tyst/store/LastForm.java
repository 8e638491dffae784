package org.tyst.store;

import java.time.Instant;
import java.util.Optional;
import org.tyst.basics.Json;

/** The form that was typed into last, until it is done. */
record LastForm(String name, Instant at) {
    private static final String SETTING = "last.form";
    private static final String NOTHING = "";

    static Optional<LastForm> in(SettingTable settings) {
        return settings.get(SETTING)
                .filter(text -> !text.equals(NOTHING))
                .map(text -> Json.read(text, LastForm.class));
    }

    void keep(SettingTable settings) {
        settings.put(SETTING, Json.text(this));
    }

    static void forget(String name, SettingTable settings) {
        if (in(settings).filter(last -> last.name.equals(name)).isPresent())
            settings.put(SETTING, NOTHING);
    }
}
