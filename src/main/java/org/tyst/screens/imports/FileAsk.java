package org.tyst.screens.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for a file, in the way of this computer. The app has it; a test answers by itself. */
@FunctionalInterface
public interface FileAsk {

    /** A file from the court; empty when the person thought better of it. Call on the screen's thread. */
    Optional<Path> courtFile();

    /** Photos and documents; none when the person thought better of it. Call on the screen's thread. */
    default List<Path> papers() {
        return List.of();
    }

    /** Notes in Word or as plain text. */
    default Optional<Path> notes() {
        return Optional.empty();
    }

    /** The public key of the organisation. */
    default Optional<Path> agencyKey() {
        return Optional.empty();
    }

    /** Where a file is to lie that the person asked for. */
    default Optional<Path> whereToSave(String suggestedName) {
        return Optional.empty();
    }
}
