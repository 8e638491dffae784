package org.tyst.screens.settings;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

/** Each choice takes effect as it is made; there is nothing to save. */
public final class SettingsViewModel {
    private static final List<Integer> SIZES = List.of(85, 100, 115, 130, 150, 175, 200);

    private final Preferences preferences;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Integer> size;
    private final ObjectProperty<Integer> lockMinutes;

    public SettingsViewModel(Preferences preferences) {
        this.preferences = preferences;
        var now = preferences.wishes();
        language = new SimpleObjectProperty<>(now.language());
        theme = new SimpleObjectProperty<>(now.theme());
        size = new SimpleObjectProperty<>(now.textPercent());
        lockMinutes = new SimpleObjectProperty<>(Math.min(now.lockMinutes(), longestLock()));
        language.subscribe((before, chosen) -> wish(wishes().in(chosen)));
        theme.subscribe((before, chosen) -> wish(wishes().with(chosen)));
        size.subscribe((before, chosen) -> wish(wishes().sized(chosen)));
        lockMinutes.subscribe((before, chosen) -> wish(wishes().locking(chosen)));
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Integer> size() {
        return size;
    }

    public ObjectProperty<Integer> lockMinutes() {
        return lockMinutes;
    }

    public List<Integer> sizes() {
        return SIZES;
    }

    public int longestLock() {
        return Math.max(1, preferences.longestLockMinutes());
    }

    public boolean tellsOfSleep() {
        return preferences.tellsOfSleep();
    }

    public List<Integer> lockChoices() {
        return IntStream.rangeClosed(1, longestLock()).boxed().toList();
    }

    public Set<String> uncheckedWelsh() {
        return Words.in(Language.WELSH).unchecked();
    }

    private Wishes wishes() {
        return preferences.wishes();
    }

    private void wish(Wishes changed) {
        if (!changed.equals(preferences.wishes())) preferences.wish(changed);
    }
}
