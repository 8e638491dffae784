package org.tyst.app;

import java.util.Optional;
import org.tyst.audit.Act;
import org.tyst.audit.AuditTrail;
import org.tyst.screens.settings.Preferences;
import org.tyst.screens.settings.Wishes;
import org.tyst.work.Work;

/** A change of how soon the laptop locks is written into its history. How large the letters are is nobody's business. */
final class NotedWishes implements Preferences {
    private final Preferences kept;
    private final AuditTrail trail;
    private final Work work;

    NotedWishes(Preferences kept, AuditTrail trail, Work work) {
        this.kept = kept;
        this.trail = trail;
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
            work.inOrder(() -> note("lockMinutes " + before + " " + changed.lockMinutes()));
    }

    private void note(String what) {
        trail.record(Act.SETTINGS_CHANGED, Optional.empty(), Optional.empty(), what);
    }

    @Override
    public boolean tellsOfSleep() {
        return kept.tellsOfSleep();
    }

    @Override
    public int longestLockMinutes() {
        return kept.longestLockMinutes();
    }
}
