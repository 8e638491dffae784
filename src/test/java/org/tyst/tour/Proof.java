package org.tyst.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for words where they must not be. */
final class Proof {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

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
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                for (var word : words)
                    if (holds(Files.readAllBytes(file), word))
                        found.add(file + " holds \"" + word + "\"");
        }
        return found;
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

    private static boolean holds(byte[] bytes, String word) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return CHARSETS.stream()
                .map(charset -> new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))
                .anyMatch(text::contains);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
