package org.tyst.people;

import java.util.function.Consumer;

/** Gets a recovery sheet onto paper, or into a file where its owner wants it. Answers come on the screen's thread. */
public interface SheetPaper {
    void print(RecoverySheet sheet, Consumer<Outcome> answer);

    void save(RecoverySheet sheet, Consumer<Outcome> answer);

    enum Outcome {
        PRINTED,
        SAVED,
        /** The person thought better of it. */
        CALLED_OFF,
        NO_PRINTER,
        NOT_PRINTED,
        NOT_SAVED
    }
}
