package org.tyst.cases.diary;

import java.util.function.Consumer;

/** Puts a calendar file where its owner wants it. Answers come on the screen's thread. */
@FunctionalInterface
public interface DiaryFile {
    void save(byte[] ics, Consumer<Outcome> answer);

    enum Outcome {
        SAVED,
        /** The person thought better of it. */
        CALLED_OFF,
        NOT_SAVED
    }
}
