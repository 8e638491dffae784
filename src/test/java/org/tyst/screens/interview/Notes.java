package org.tyst.screens.interview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.tyst.docx.WordNotes;
import org.tyst.interviews.RecordingPolicy;
import org.tyst.interviews.notes.NotesFiles;
import org.tyst.screens.imports.FileAsk;

/** The real readers of notes, and somebody who chooses the file. */
final class Notes {
    private Notes() {}

    static BringingIn none() {
        return from(Optional::empty);
    }

    static BringingIn from(Supplier<Optional<Path>> chosen) {
        var limits = RecordingPolicy.shipped().notes();
        return new BringingIn(
                new Choosing(chosen), new NotesFiles(new WordNotes(limits), limits), limits);
    }

    private record Choosing(Supplier<Optional<Path>> chosen) implements FileAsk {
        @Override
        public Optional<Path> courtFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> notes() {
            return chosen.get();
        }
    }
}
