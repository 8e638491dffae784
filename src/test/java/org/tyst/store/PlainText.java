package org.tyst.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks for words that must not be readable in any file of a folder, in the three ways a computer writes them. */
public final class PlainText {
    private static final List<Charset> WAYS = List.of(UTF_8, UTF_16LE, UTF_16BE);

    private PlainText() {}

    /** Each place found, as "file: word in charset"; empty when all is well. */
    public static List<String> found(Path folder, String... words) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                search(file, new String(Files.readAllBytes(file), ISO_8859_1), found, words);
        }
        return found;
    }

    private static void search(Path file, String content, List<String> found, String... words) {
        for (var word : words)
            for (var way : WAYS)
                if (content.contains(new String(word.getBytes(way), ISO_8859_1)))
                    found.add(file + ": " + word + " in " + way);
    }
}
