package org.tyst.screens.interview;

import java.util.List;
import org.tyst.interviews.Origin;

/** A paragraph of somebody's notes that nobody has confirmed yet: no statement, said by nobody. */
record Note(String words, List<Origin> origins) {
    Note {
        origins = List.copyOf(origins);
    }

    /** How a reader finds it in the notes: its number in the file, or none. */
    int number() {
        return origins.stream()
                .flatMap(origin -> origin.file().stream())
                .mapToInt(Origin.NotesFile::paragraph)
                .findFirst()
                .orElse(0);
    }
}
