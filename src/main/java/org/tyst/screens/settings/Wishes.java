package org.tyst.screens.settings;

import org.tyst.screens.look.Skin;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;

/** What a person wishes of their laptop. Nothing in it is secret, so it can be read before the door is open. */
public record Wishes(Language language, Theme theme, int textPercent, int lockMinutes) {
    public static final Wishes USUAL = new Wishes(Language.ENGLISH, Theme.SYSTEM, 100, 5);

    public Skin skin() {
        return new Skin(theme, textPercent);
    }

    public Wishes in(Language other) {
        return new Wishes(other, theme, textPercent, lockMinutes);
    }

    public Wishes with(Theme other) {
        return new Wishes(language, other, textPercent, lockMinutes);
    }

    public Wishes sized(int percent) {
        return new Wishes(language, theme, percent, lockMinutes);
    }

    public Wishes locking(int minutes) {
        return new Wishes(language, theme, textPercent, minutes);
    }
}
