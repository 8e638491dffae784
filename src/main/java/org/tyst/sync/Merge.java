package org.tyst.sync;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings two changes of one thing together, field by field: {@code base} is what mine was written on, {@code current} what
 * stands at the central record. Pure, and the same everywhere. What cannot be brought together without choosing between two
 * people's words is not chosen: theirs stands, and the field is named as a conflict.
 */
public final class Merge {
    private Merge() {}

    public static Merged merge(Kind kind, Writing base, Writing mine, Writing current) {
        if (mine.equals(current) || mine.equals(base)) return Merged.of(current);
        if (Frozen.is(current)) return keptFrozen(base, mine, current);
        if (base.equals(current)) return Merged.of(mine);
        if (Frozen.is(mine)) return signedOverEdits(base, mine, current);
        if (mine.gone()) return Merged.of(current);
        return fieldByField(kind, base, mine, current);
    }

    /** Mine is not mine to write here: what stands stays, and what I wrote is offered to whoever it belongs to. */
    public static Merged offered(Writing base, Writing mine, Writing current) {
        return mine.equals(current) || mine.equals(base)
                ? Merged.of(current)
                : keptFrozen(base, mine, current);
    }

    /** What is signed or filed stays exactly as it is; what was written is offered as something to add. */
    private static Merged keptFrozen(Writing base, Writing mine, Writing current) {
        return new Merged(current, Fields.changedIn(mine, base, current), Optional.empty(), false);
    }

    /** The signature is under mine: nothing is woven into what was signed. What the other wrote meanwhile is the conflict. */
    private static Merged signedOverEdits(Writing base, Writing mine, Writing current) {
        return new Merged(mine, Fields.changedIn(current, base, mine), Optional.empty(), true);
    }

    private static Merged fieldByField(Kind kind, Writing base, Writing mine, Writing current) {
        var conflicts = new TreeSet<String>();
        var body = Fields.merged(kind, base.body(), mine.body(), current.body(), conflicts);
        var place = base.place() == current.place() ? mine.place() : current.place();
        var sealed = SealedFields.merged(base.sealed(), mine.sealed(), current.sealed());
        var merged = new Writing(body, sealed, place, false);
        return kind == Kind.CONTACT_POINT
                ? ContactPoints.bothKept(merged, base, mine, current, conflicts)
                : new Merged(merged, Set.copyOf(conflicts), Optional.empty(), false);
    }
}
