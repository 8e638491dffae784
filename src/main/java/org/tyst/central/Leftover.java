package org.tyst.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived the process that started it (a kill, a crash) still holds its folder: it is asked to end. */
final class Leftover {
    private static final int PORT_LINE = 3;
    private static final int PATIENCE_SECONDS = 10;

    private Leftover() {}

    static void stop(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) return;
        var lines = Files.readAllLines(note);
        if (!lines.isEmpty() && isAbout(lines, data)) stop(Long.parseLong(lines.getFirst().trim()));
        Files.deleteIfExists(note);
    }

    /** Of the one that runs in this folder now. */
    static Optional<Integer> port(Path data) throws IOException {
        var note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) return Optional.empty();
        var lines = Files.readAllLines(note);
        if (lines.size() <= PORT_LINE || !isAbout(lines, data) || !isRunning(lines))
            return Optional.empty();
        return Optional.of(Integer.parseInt(lines.get(PORT_LINE).trim()));
    }

    private static boolean isRunning(java.util.List<String> lines) {
        return ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                .filter(Leftover::isPostgres)
                .isPresent();
    }

    private static boolean isAbout(java.util.List<String> lines, Path data) {
        return lines.size() > 1
                && data.toAbsolutePath().equals(Path.of(lines.get(1)).toAbsolutePath());
    }

    /** Never another program that was given the same number since. */
    private static void stop(long pid) {
        ProcessHandle.of(pid).filter(Leftover::isPostgres).ifPresent(Leftover::stop);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.contains("postgres")).isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) throw e;
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
