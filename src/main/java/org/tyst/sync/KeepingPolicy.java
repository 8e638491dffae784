package org.tyst.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tyst.basics.Json;

/** How long an unopened case stays on a laptop: {@code resources/keeping.json}. */
public record KeepingPolicy(int daysUnopened) {
    public static KeepingPolicy shipped() {
        try (var in = KeepingPolicy.class.getResourceAsStream("/keeping.json")) {
            if (in == null) throw new IllegalStateException("keeping.json is missing");
            return Json.read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), KeepingPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping.json cannot be read", e);
        }
    }
}
