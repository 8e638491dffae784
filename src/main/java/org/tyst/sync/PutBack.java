package org.tyst.sync;

import java.util.Optional;

/**
 * The merge of what comes from an older copy of a laptop's record, when the item has moved on since. The copy may be behind its
 * own author: what it adds may have been taken out, what it says may have been said better. So nothing of it comes to stand by
 * itself, except more care; each field in which it differs is a choice for a person, who sees all the texts.
 */
final class PutBack {
    private PutBack() {}

    static Merged merge(Kind kind, Writing base, Writing mine, Writing current) {
        var usual = Merge.merge(kind, base, mine, current);
        if (mine.equals(current) || mine.equals(base)) return usual;
        if (keepsBothAnyway(kind, current)) return usual;
        var careful = FieldPolicy.takeCare(current.body().deepCopy(), usual.writing().body());
        return new Merged(
                current.with(careful),
                Fields.changedIn(mine, base, current),
                Optional.empty(),
                false);
    }

    /** Two addresses are put side by side; and words are never left in something that was taken out. */
    private static boolean keepsBothAnyway(Kind kind, Writing current) {
        return kind == Kind.CONTACT_POINT || current.gone();
    }
}
