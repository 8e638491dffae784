package org.tyst.interviews.notes;

import java.util.List;

/** What came of reading a file of notes. */
public sealed interface NotesOutcome {
    /** The paragraphs that have words in them, in their order. */
    record Read(List<String> paragraphs) implements NotesOutcome {
        public Read {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Nothing was taken from it. */
    record Refused(Why why) implements NotesOutcome {}

    enum Why {
        TOO_LARGE,
        UNPACKS_TOO_LARGE,
        TOO_MANY_PARAGRAPHS,
        PASSWORD,
        OLD_WORD,
        MACROS,
        OUTSIDE_PARTS,
        BROKEN,
        OTHER_KIND,
        EMPTY,
        CANNOT_BE_OPENED
    }

    static NotesOutcome refused(Why why) {
        return new Refused(why);
    }
}
