package org.tyst.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same files once more, so that what is slow to make is made once. */
final class CopiedFolder {
    private CopiedFolder() {}

    static void of(Path original, Path copy) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : files.skip(1).toList())
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
        }
    }
}
