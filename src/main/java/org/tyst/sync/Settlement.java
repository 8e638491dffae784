package org.tyst.sync;

import java.util.Map;

/** What a person decides about a conflict. */
public sealed interface Settlement {
    record KeepMine() implements Settlement {}

    record KeepTheirs() implements Settlement {}

    /** Two accounts, side by side: theirs stays where it is, mine becomes a second item beside it. */
    record KeepBoth() implements Settlement {}

    /** A text of one's own for each field that clashed; a field that is not named stays as theirs. */
    record Edited(Map<String, String> texts) implements Settlement {
        public Edited {
            texts = Map.copyOf(texts);
        }
    }

    default Way way() {
        return switch (this) {
            case KeepMine mine -> Way.KEEP_MINE;
            case KeepTheirs theirs -> Way.KEEP_THEIRS;
            case KeepBoth both -> Way.KEEP_BOTH;
            case Edited edited -> Way.EDITED;
        };
    }

    /** The ways by name, for a page that offers them. The constants are stored: add, never rename. */
    enum Way {
        KEEP_MINE,
        KEEP_THEIRS,
        KEEP_BOTH,
        EDITED
    }
}
