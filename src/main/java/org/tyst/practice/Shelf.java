package org.tyst.practice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tyst.basics.Json;

/** Where the practice files stand: resources/practice, named in its index. */
final class Shelf {
    private Shelf() {}

    static List<String> cases() {
        return text("index").lines().filter(name -> !name.isBlank()).toList();
    }

    static ObjectNode tree(String name) {
        return Json.object(text(name + ".json"));
    }

    private static String text(String name) {
        try (var file = Shelf.class.getResourceAsStream("/practice/" + name)) {
            if (file == null) throw new IllegalStateException("Not shipped: practice/" + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
