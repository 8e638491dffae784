package org.tyst.sync;

import java.util.List;
import org.tyst.basics.SaveOutcome;

/** The laptop's chain, as the central record is to witness it. Call on the store's thread. */
public interface LocalHistory {
    /** For a record in memory, which has no history. */
    LocalHistory NONE = new None();

    Testimony testimony(int most);

    /** A discord is written into the chain itself, once. */
    SaveOutcome heard(Testified answer);

    /** Nothing to show. */
    final class None implements LocalHistory {
        @Override
        public Testimony testimony(int most) {
            return new Testimony(0, 0, List.of());
        }

        @Override
        public SaveOutcome heard(Testified answer) {
            return new SaveOutcome.Stale();
        }
    }
}
