package org.tyst.screens.interview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.tyst.interviews.notes.NotesLimits;
import org.tyst.interviews.notes.NotesOutcome;
import org.tyst.interviews.notes.NotesOutcome.Why;
import org.tyst.interviews.notes.NotesReader;
import org.tyst.screens.imports.FileAsk;

/** Whence notes come: which file, and what reads it. */
public record BringingIn(FileAsk files, NotesReader reader, NotesLimits limits) {
    /** Slow: not on the screen's thread, and not on the store's. Never more of a file than notes may have. */
    Taken take(Path file) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        try (InputStream in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(limits.mostBytes() + 1);
            var changedAt = Files.getLastModifiedTime(file).toInstant();
            return new Taken(reader.read(bytes), name, Optional.of(changedAt));
        } catch (IOException e) {
            return new Taken(NotesOutcome.refused(Why.CANNOT_BE_OPENED), name, Optional.empty());
        }
    }

    /** What came of it, and what is remembered of the file itself: never where it lay. */
    record Taken(NotesOutcome outcome, String name, Optional<Instant> changedAt) {}
}
