package org.tyst.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What became of asking for a case that is somebody else's. */
public sealed interface AccessAnswer {
    /**
     * They come with the next round.
     *
     * @param decideBy the day by which a manager is to say whether it was right
     */
    record Opened(List<UUID> cases, Instant until, LocalDate decideBy) implements AccessAnswer {
        public Opened {
            cases = List.copyOf(cases);
        }
    }

    record NotOpened(Why why) implements AccessAnswer {}

    enum Why {
        /** The central record decides about it, so it has to be there. */
        NO_CONNECTION,
        NO_SUCH_CASE,
        YOURS_ALREADY,
        /** Too short, or of a sort that the agency does not know. */
        REASON,
        /** This laptop, or whoever has it, is shown nothing at all. */
        NOT_ACCEPTED,
        FAILED
    }
}
