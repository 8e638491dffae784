package org.tyst.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tyst.basics.Json;

/**
 * How much of the line attachments may take: {@code resources/carrying.json}, for the agency to decide.
 *
 * @param kilobytesASecond on average; what somebody waits for in front of the screen is not held back
 * @param fetchUnasked whether papers come to this laptop before somebody opens them
 */
public record CarryingPolicy(int kilobytesASecond, boolean fetchUnasked) {
    private static final int KILO = 1000;

    public CarryingPolicy {
        if (kilobytesASecond < 1) throw new IllegalArgumentException("Nothing would ever arrive");
    }

    public static CarryingPolicy shipped() {
        try (var in = CarryingPolicy.class.getResourceAsStream("/carrying.json")) {
            if (in == null) throw new IllegalStateException("carrying.json is missing");
            return Json.read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), CarryingPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("carrying.json cannot be read", e);
        }
    }

    long bytesASecond() {
        return (long) kilobytesASecond * KILO;
    }
}
