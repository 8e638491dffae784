package org.tyst.interviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tyst.basics.Json;
import org.tyst.interviews.notes.NotesLimits;

/** What the agency decides about recording: {@code resources/recording.json}. */
public record RecordingPolicy(
        int lateAfterHours, int passOnWithinMinutes, Explaining explaining, NotesLimits notes) {
    public static RecordingPolicy shipped() {
        try (var in = RecordingPolicy.class.getResourceAsStream("/recording.json")) {
            if (in == null) throw new IllegalStateException("recording.json is missing");
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.read(text, RecordingPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("recording.json cannot be read", e);
        }
    }

    /** How soon somebody else must know of a person who is not safe. */
    public Duration toPassOn() {
        return Duration.ofMinutes(passOnWithinMinutes);
    }

    /**
     * Typed in long after it happened. An hour that a clock change gives twice counts as the earlier one: so it is called late
     * rather than not.
     */
    public boolean isLate(LocalDateTime held, Instant entered, ZoneId zone) {
        var over = held.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        return entered.isAfter(over.plus(Duration.ofHours(lateAfterHours)));
    }
}
