package org.tyst.audit;

import java.util.UUID;

/**
 * That somebody looked. Going to and fro is one visit, and one link; what counts is a clock that nobody can set. What is not
 * on this laptop any more leaves no link. Call on the store's thread, before what is asked for is read.
 */
public interface Visits {
    Visits UNTOLD =
            new Visits() {
                @Override
                public void opened(UUID caseId) {}

                @Override
                public void read(Act act, UUID thing) {}
            };

    void opened(UUID caseId);

    /**
     * A thing of a case, or the case's own history. Whoever reads it has opened the case too.
     *
     * @param act of the sort {@link Act.Sort#READ}
     * @param thing an item, a conflict about one, or the case itself
     */
    void read(Act act, UUID thing);
}
