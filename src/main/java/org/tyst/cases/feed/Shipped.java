package org.tyst.cases.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tyst.basics.Json;

/** The data files that ship with the reader: what the courts do is data, not code. */
final class Shipped {
    private Shipped() {}

    static <T> T read(String name, Class<T> type) {
        try (var file = Shipped.class.getResourceAsStream("/" + name)) {
            if (file == null) throw new IllegalStateException("Not shipped: " + name);
            return Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
