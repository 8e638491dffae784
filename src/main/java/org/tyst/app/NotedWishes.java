package org.tyst.app;

import org.tyst.audit.Act;
import org.tyst.screens.settings.Preferences;
import org.tyst.screens.settings.Wishes;
import org.tyst.work.Work;

/** A change of how soon the laptop locks is written into its history. How large the letters are is nobody's business. */
final class NotedWishes implements Preferences {
    private final Preferences kept;
    private final House house;
    private final Work work;

    NotedWishes(Preferences kept, House house, Work work) {
        this.kept = kept;
        this.house = house;
        this.work = work;
    }

    @Override
    public Wishes wishes() {
        return kept.wishes();
    }

    @Override
    public void wish(Wishes changed) {
        var before = kept.wishes().lockMinutes();
        kept.wish(changed);
        if (before != changed.lockMinutes())
            work.inOrder(() ->
                    house.note(
                            Act.SETTINGS_CHANGED,
                            "lockMinutes " + before + " " + changed.lockMinutes()));
    }

    @Override
    public int longestLockMinutes() {
        return kept.longestLockMinutes();
    }
}
