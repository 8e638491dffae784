package org.tyst.store;

import java.util.Optional;
import org.tyst.basics.SaveOutcome;
import org.tyst.basics.Scratch;

/** Half-typed forms, among this laptop's own settings: they never travel. */
final class StoredScratch implements Scratch {
    private static final String NAME = "scratch.";
    private static final String NOTHING = "";

    private final StoredSettings settings;

    StoredScratch(StoredSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> find(String name) {
        return settings.get(NAME + name).filter(words -> !words.equals(NOTHING));
    }

    @Override
    public SaveOutcome keep(String name, String words) {
        return settings.put(NAME + name, words);
    }

    @Override
    public SaveOutcome forget(String name) {
        return settings.put(NAME + name, NOTHING);
    }
}
