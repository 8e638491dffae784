package org.tyst.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tyst.basics.Json;

/**
 * What stays on a laptop and for how long: {@code resources/keeping.json}.
 *
 * @param daysUnopened how long a case stays that nobody opens
 * @param asideDays how long a damaged record is kept aside
 * @param asideMost how many of them at most
 */
public record KeepingPolicy(int daysUnopened, int asideDays, int asideMost) {
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
