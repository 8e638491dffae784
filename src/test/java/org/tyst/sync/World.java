package org.tyst.sync;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two laptops and a central record with one case of theirs, as a {@link History} moves them: in memory, or the real ones. */
public interface World {
    UUID caseId();

    /** Something that may be said in the case. */
    UUID thing(int number);

    Living laptop(int which);

    /** Whether its central record can be put back from a backup. */
    boolean canBePutBack();

    void backUp();

    /** As after a disk that broke. Another line of history begins. */
    void putBack();

    /** From now on the network has no faults of its own. */
    void mend();

    /**
     * Looks when nothing is on its way any more.
     *
     * @param sent everything that ever went out to it
     */
    Kept kept(Collection<Operation> sent);

    /**
     * What the central record has in the end.
     *
     * @param late the texts that came from somebody who no longer had the case
     * @param doubled what had its effect twice, if anything did
     */
    record Kept(
            Collection<CentralItem> items,
            Collection<CentralConflict> conflicts,
            List<Writing> late,
            Optional<String> doubled) {}

    /** One laptop, and whether the case is its owner's. Each call is one commit, or looks at what is there. */
    interface Living {
        LocalRecord record();

        CentralRecord central();

        boolean hasTheCase();

        void give();

        void takeAway();

        Optional<LocalItem> item(UUID thing);

        Collection<LocalItem> items();

        Collection<CentralConflict> openConflicts();

        void write(UUID thing, ObjectNode body);

        /** The case has left this laptop, and nobody can write in it here. */
        boolean isGone();

        /** Anything of the case that somebody with the key could read. */
        boolean holdsAnything();

        /** In the middle of a round. What was committed is there afterwards. */
        void powerCut();

        default boolean waits() {
            return items().stream().anyMatch(Living::isToBeSent);
        }

        private static boolean isToBeSent(LocalItem item) {
            return item.state() == ItemState.DIRTY || item.state() == ItemState.INFLIGHT;
        }
    }
}
