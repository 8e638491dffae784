package org.tyst.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.tyst.fixtures.PlainText;

/** Looks for words where they must not be. */
final class Proof {
    private Proof() {}

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder))
            try (var all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(Proof::delete);
            }
        Files.createDirectories(folder);
    }

    /** Every file under the folder that has one of the words in it, in any of three encodings. */
    static List<String> readable(Path folder, List<String> words) throws IOException {
        return PlainText.found(folder, words.toArray(String[]::new));
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(there);
                else Files.copy(path, there);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
