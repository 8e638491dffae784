package org.tyst.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts failed tries to unlock, on disk, and says how long to wait. It slows down a person at the keyboard; somebody who
 * can rewrite this file can also copy the vault and guess elsewhere, and there only Argon2id stands in the way. A try is
 * counted before it is made, so that ending the process in the middle wins nothing. If the count cannot be written, the
 * one in memory holds, so keep this object: a full disk must not keep a practitioner from what she wrote. When the tries were
 * made is remembered until it is in the history, whatever has been forgiven since.
 */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
    static final int LIMIT = 10;
    static final String FILE = "vault.attempts";
    private static final int REMEMBERED = 32;
    private static final int FREE = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final Path path;
    private final Clock clock;
    private int failures;
    private Instant last;
    private List<Instant> times = List.of();
    private boolean unkept;

    Attempts(Path folder, Clock clock) {
        this(folder, FILE, clock);
    }

    Attempts(Path folder, String file, Clock clock) {
        this.path = folder.resolve(file);
        this.clock = clock;
        this.last = Instant.EPOCH;
        recall();
    }

    int failures() {
        return failures;
    }

    /** When each of them was made, as far as that is known; the last {@link #REMEMBERED}. */
    List<Instant> times() {
        return times;
    }

    boolean areUsedUp() {
        return failures >= LIMIT;
    }

    /** Zero when a try may be made now. */
    Duration toWait() {
        var now = clock.instant();
        if (now.isBefore(last))
            note(failures, now); // the clock was put back: wait once more, not for ever
        var left = Duration.between(now, last.plus(waitAfter(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** 3 tries free, then 5 s, doubling: the tenth comes after five minutes. */
    static Duration waitAfter(int failures) {
        if (failures < FREE) return Duration.ZERO;
        return FIRST_WAIT.multipliedBy(1L << Math.min(failures, LIMIT) - FREE);
    }

    void count() {
        var now = clock.instant();
        times =
                Stream.concat(times.stream(), Stream.of(now))
                        .skip(Math.max(0, times.size() + 1 - REMEMBERED))
                        .toList();
        note(failures + 1, now);
    }

    void forget() {
        times = List.of();
        forgive();
    }

    /** No more waiting. When they were made is not forgotten. */
    void forgive() {
        note(0, Instant.EPOCH);
    }

    /** The try that was counted last was no failure. */
    void wasRight() {
        times = times.subList(0, Math.max(0, times.size() - 1));
        forgive();
    }

    /** The moments are in the history now. */
    void areNoted() {
        if (times.isEmpty()) return;
        times = List.of();
        note(failures, last);
    }

    private void note(int count, Instant at) {
        failures = count;
        last = at;
        // fixed width, written over itself: needs no new room on a full disk
        var line = String.format(Locale.ROOT, "%06d %020d%n", count, at.toEpochMilli()) + when();
        try (var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), 0);
            channel.force(true);
            unkept = false;
        } catch (IOException e) {
            unkept = true;
            LOG.warn("The count of failed tries could not be written", e);
        }
    }

    private String when() {
        return IntStream.range(0, REMEMBERED)
                .mapToLong(i -> i < times.size() ? times.get(i).toEpochMilli() : 0)
                .mapToObj(at -> String.format(Locale.ROOT, "%020d%n", at))
                .collect(Collectors.joining());
    }

    /** Another process may have counted on; but what could not be written is known here alone. */
    void look() {
        if (!unkept) recall();
    }

    /** An unreadable count leaves one try: neither a reset by scribbling over it, nor a lock-out by a bad sector. */
    private void recall() {
        if (!Files.exists(path)) {
            remember(0, Instant.EPOCH, List.of());
            return;
        }
        try {
            var lines = Files.readString(path, StandardCharsets.US_ASCII).strip().lines().toList();
            var parts = lines.getFirst().split(" ", 2);
            remember(
                    Math.max(0, Integer.parseInt(parts[0])),
                    Instant.ofEpochMilli(Long.parseLong(parts[1])),
                    lines.stream()
                            .skip(1)
                            .map(Long::parseLong)
                            .filter(at -> at > 0)
                            .map(Instant::ofEpochMilli)
                            .toList());
        } catch (IOException | RuntimeException e) {
            remember(LIMIT - 1, Instant.EPOCH, List.of());
        }
    }

    private void remember(int count, Instant at, List<Instant> moments) {
        failures = count;
        last = at;
        times = moments;
    }
}
